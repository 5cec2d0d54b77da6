/**
 * Made-up CVs with known truth, in French and English, PDF and DOCX, one and two columns, and what measures how well they are read.
 * It reaches the reader through its port only.
 */
@NullMarked
package fr.phoenix.bot.documents.corpus;

import org.jspecify.annotations.NullMarked;
