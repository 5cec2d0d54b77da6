/**
 * Keys and ciphers: one data key a person, wrapped by a master key that is never in the database. Called by the other packages of
 * {@code persistence}, and by the command that rotates the master key; it must not know what the bytes it seals mean.
 */
@NullMarked
package fr.phoenix.persistence.crypto;

import org.jspecify.annotations.NullMarked;
