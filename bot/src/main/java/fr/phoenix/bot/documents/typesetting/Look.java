package fr.phoenix.bot.documents.typesetting;

/**
 * How large a document is set.
 *
 * @param size of the type, in points
 * @param margin of the page on all sides, in millimetres
 * @param leading line height as a multiple of the size
 * @param gap below a paragraph, in points
 */
record Look(double size, int margin, double leading, int gap) {}
