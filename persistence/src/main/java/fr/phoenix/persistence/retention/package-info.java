/**
 * How long each class of data is kept, and the job that makes it true. Called by a timer of {@code bot}; it must not know what the rows
 * mean, only how old they are and whether they are settled.
 */
@NullMarked
package fr.phoenix.persistence.retention;

import org.jspecify.annotations.NullMarked;
