/** Conversations as earlier versions stored them, replayed by the code of today. */
@NullMarked
package fr.phoenix.persistence.golden;

import org.jspecify.annotations.NullMarked;
