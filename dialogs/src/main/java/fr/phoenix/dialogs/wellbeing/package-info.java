/**
 * The WHO-5 well-being index, for those who ask for it: five items in their official wording, a score, and no diagnosis. Called by the
 * engine through the catalogue; it must not know other flows. The wording belongs to the World Health Organization: docs/well-being.md.
 */
@NullMarked
package fr.phoenix.dialogs.wellbeing;

import org.jspecify.annotations.NullMarked;
