package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Sheet;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sets letters as DOCX, each kind of paragraph with its own named style. */
final class LetterDocx {

    private LetterDocx() {}

    static byte[] set(Sheet.Letter letter, List<Block> blocks, Look look) {
        return DocxFile.of(LetterTitle.of(letter), look, document -> {
            LetterStyles.define(document, letter.language(), look);
            blocks.forEach(block -> add(document, block));
        });
    }

    private static void add(XWPFDocument document, Block block) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(LetterStyles.id(block.style()));
        var run = paragraph.createRun();
        for (int i = 0; i < block.lines().size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(block.lines().get(i), i);
        }
    }
}
