/**
 * Makes files out of sheets: letters and CVs as PDF with embedded fonts and DOCX with real styles, the same text in the same order; CVs as
 * JSON Resume; a page with its marks as a picture; progress over time as PNG and SVG; an appointment as iCalendar. The adapter of {@link fr.phoenix.dialogs.documents.Typesetter}; it reads nothing from
 * outside and must not know any flow.
 */
@NullMarked
package fr.phoenix.bot.documents.typesetting;

import org.jspecify.annotations.NullMarked;
