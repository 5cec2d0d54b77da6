package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.CvPart.Kind;
import fr.phoenix.dialogs.Language;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Sets CVs as DOCX: paragraphs with styles and one bulleted list; no tables, no text boxes, no page headers. */
final class CvDocx {

    private CvDocx() {}

    static byte[] set(List<CvPart> parts, Language language, Look look) {
        return DocxFile.of(CvParts.TITLE, look, document -> {
            var bullets = bullets(document);
            CvStyles.define(document, language, look, bullets);
            parts.forEach(part -> add(document, part, bullets));
        });
    }

    private static void add(XWPFDocument document, CvPart part, BigInteger bullets) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(CvStyles.id(part.kind()));
        if (part.kind() == Kind.ITEM) {
            // the style says so too, but many readers look only here
            paragraph.setNumID(bullets);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        paragraph.createRun().setText(part.text());
    }

    private static BigInteger bullets(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
