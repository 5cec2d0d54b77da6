package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sets letters as DOCX, A4, each kind of paragraph with its own named style. Metadata hold the title alone. */
final class DocxLetters {

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    private static final BigInteger A4_WIDTH = twips(210);
    private static final BigInteger A4_HEIGHT = twips(297);

    private DocxLetters() {}

    static byte[] set(List<Block> blocks, Language language, String title, Look look) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            DocxStyles.define(document, language, look);
            page(document, look);
            describe(document, title);
            blocks.forEach(block -> add(document, block));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XWPFDocument document, Block block) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.id(block.style()));
        var run = paragraph.createRun();
        for (int i = 0; i < block.lines().size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(block.lines().get(i), i);
        }
    }

    private static void page(XWPFDocument document, Look look) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        var margins = section.addNewPgMar();
        var margin = twips(look.margin());
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private static void describe(XWPFDocument document, String title) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("");
        properties.setCreated(Optional.empty());
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Phoenix");
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MILLIMETRE));
    }
}
