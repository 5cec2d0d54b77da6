package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Sheet;
import java.util.List;
import java.util.Optional;

/** Sets letters as large as fits on one page, with the same look in PDF and DOCX; empty when none fits. Plain text has no pages. */
record Letters(Typeface typeface, PdfSetter setter) {

    Optional<byte[]> pdf(Sheet.Letter letter) {
        var blocks = blocks(letter);
        return Fitting.LETTER.aims().stream()
                .flatMap(aim -> setter.setWithin(LetterPage.of(letter, blocks, aim.look()), aim.pages()).stream())
                .findFirst();
    }

    Optional<byte[]> docx(Sheet.Letter letter) {
        var blocks = blocks(letter);
        return Fitting.LETTER
                .find(setter, look -> LetterPage.of(letter, blocks, look))
                .map(look -> LetterDocx.set(letter, blocks, look));
    }

    byte[] text(Sheet.Letter letter) {
        return LetterText.set(blocks(letter));
    }

    private List<Block> blocks(Sheet.Letter letter) {
        return LetterBlocks.of(letter, typeface);
    }

    int characters(Sheet.Letter letter) {
        return blocks(letter).stream()
                .flatMap(block -> block.lines().stream())
                .mapToInt(String::length)
                .sum();
    }
}
