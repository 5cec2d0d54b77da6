package fr.phoenix.bot.documents.reading;

/**
 * A character (or a ligature) as it stands on a page; lengths in points, y downwards, turned so that the text is level.
 *
 * @param order counts the glyphs of a page as its file stores them
 */
record Glyph(String text, double left, double right, double baseline, double size, boolean bold, int order) {

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isIcon() {
        return Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE;
    }

    Glyph as(String other) {
        return new Glyph(other, left, right, baseline, size, bold, order);
    }
}
