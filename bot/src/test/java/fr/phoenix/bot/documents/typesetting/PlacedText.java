package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.documents.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF of ours with their boxes, as plainly as PDFBox gives them. */
final class PlacedText extends PDFTextStripper {

    private final List<Line> lines = new ArrayList<>();

    private PlacedText() {}

    static Extract of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PlacedText();
            text.writeText(document, Writer.nullWriter());
            return new Extract(
                    Collections.nCopies(document.getNumberOfPages(), new PageSize(595, 842)),
                    text.lines,
                    text.lines.stream().map(Line::text).toList(),
                    List.of(),
                    1,
                    Set.of());
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        var first = glyphs.getFirst();
        var last = glyphs.getLast();
        int height = Math.round(first.getFontSizeInPt());
        lines.add(new Line(
                PlainText.of(text),
                Optional.of(new Place(
                        getCurrentPageNo(),
                        Math.round(first.getXDirAdj()),
                        Math.round(first.getYDirAdj()) - height,
                        Math.round(last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj()),
                        height,
                        Math.round(10 * first.getFontSizeInPt()),
                        first.getFont().getName().endsWith("Bold"),
                        0,
                        Origin.BODY))));
    }
}
