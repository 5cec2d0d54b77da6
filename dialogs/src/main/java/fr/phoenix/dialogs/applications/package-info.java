/**
 * The applications that somebody sent, as facts of theirs. The letter remembers one, the check-in asks what became of it; knows neither.
 */
@NullMarked
package fr.phoenix.dialogs.applications;

import org.jspecify.annotations.NullMarked;
