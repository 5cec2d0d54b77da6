/**
 * What check-ins leave behind: how it went, what stood in the way, the step planned and what became of it. Read by whoever tells, draws or
 * reminds; it must not know flows.
 */
@NullMarked
package fr.phoenix.dialogs.journal;

import org.jspecify.annotations.NullMarked;
