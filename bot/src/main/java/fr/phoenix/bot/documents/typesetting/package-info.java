/**
 * Makes files out of sheets: PDF with one embedded font, DOCX with real styles, the same text in the same order. The adapter of
 * {@link fr.phoenix.dialogs.documents.Typesetter}; it reads nothing from outside and must not know any flow.
 */
@NullMarked
package fr.phoenix.bot.documents.typesetting;

import org.jspecify.annotations.NullMarked;
