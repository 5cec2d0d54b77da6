/** The rubric, and the ledger it gives for a CV that was read. Called by the critique; it must not know the flow or its wording. */
@NullMarked
package fr.phoenix.dialogs.cv.scoring;

import org.jspecify.annotations.NullMarked;
