package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Sheet;

/**
 * Sets letters: as large as fits on one page; one that does not fit at the smallest look runs over to a second page rather than
 * failing. Same look in both formats.
 */
record Letters(Typeface typeface, PdfSetter setter) {

    byte[] pdf(Sheet.Letter letter) {
        var blocks = LetterBlocks.of(letter, typeface);
        var look = Fitting.LETTER.choose(setter, one -> LetterPage.of(blocks, letter.language(), one));
        return setter.set(LetterPage.of(blocks, letter.language(), look));
    }

    byte[] docx(Sheet.Letter letter) {
        var blocks = LetterBlocks.of(letter, typeface);
        var look = Fitting.LETTER.choose(setter, one -> LetterPage.of(blocks, letter.language(), one));
        return LetterDocx.set(blocks, letter.language(), look);
    }

    int characters(Sheet.Letter letter) {
        return LetterBlocks.of(letter, typeface).stream()
                .flatMap(block -> block.lines().stream())
                .mapToInt(String::length)
                .sum();
    }
}
