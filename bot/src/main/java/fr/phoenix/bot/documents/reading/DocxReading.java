package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Trait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a DOCX says: page headers first, the document, page footers last. */
final class DocxReading {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double EMU = 12_700;

    private DocxReading() {}

    static Extract read(byte[] content) throws IOException {
        var parts = WordParts.of(content);
        var body = parts.part("word/document.xml")
                .flatMap(root -> WordParts.child(root, "body"))
                .orElseThrow(() -> new Unreadable(Problem.BROKEN));
        var hidden = new HiddenText();
        var page = new WordPage();
        WordParts.child(body, "sectPr").ifPresent(page::section);
        var text = new WordText(new WordStyles(parts.part("word/styles.xml")), page, hidden);
        var traits = EnumSet.noneOf(Trait.class);
        for (var header : furniture(parts, body, "headerReference")) {
            text.read(header, Origin.HEADER);
        }
        text.read(body, Origin.BODY);
        for (var footer : furniture(parts, body, "footerReference")) {
            text.read(footer, Origin.FOOTER);
        }
        traits.addAll(text.traits());
        pictures(body, traits);
        var lines = trimmed(text.lines());
        if (lines.stream()
                .flatMap(line -> line.place().stream())
                .anyMatch(place -> place.origin() == Origin.HEADER || place.origin() == Origin.FOOTER)) {
            traits.add(Trait.PAGE_HEADER);
        }
        return new Extract(
                Collections.nCopies(Math.max(page.number(), 1), page.size()),
                lines,
                text.stream(),
                hidden.found(),
                Math.max(text.columns(), columns(body)),
                traits);
    }

    /** The headers or footers that the document's sections refer to, each once. */
    private static List<Element> furniture(WordParts parts, Element body, String reference) throws IOException {
        var relations = parts.part("word/_rels/document.xml.rels");
        var names = new LinkedHashSet<String>();
        var references = body.getElementsByTagNameNS(WordParts.WORD, reference);
        for (int i = 0; i < Math.min(references.getLength(), 100); i++) {
            var id = ((Element) references.item(i)).getAttributeNS(OFFICE, "id");
            relations.stream()
                    .flatMap(root -> WordParts.children(root).stream())
                    .filter(relation -> relation.getAttribute("Id").equals(id))
                    .forEach(relation -> names.add(path(relation.getAttribute("Target"))));
        }
        var found = new ArrayList<Element>();
        for (var name : names) {
            parts.part(name).ifPresent(found::add);
        }
        return found;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    private static List<Line> trimmed(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).text().isEmpty()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static void pictures(Element body, Set<Trait> traits) {
        boolean blips = any(body.getElementsByTagNameNS("*", "blip"));
        if (blips || any(body.getElementsByTagNameNS("*", "imagedata"))) {
            traits.add(Trait.PICTURES);
        }
        var drawings = body.getElementsByTagNameNS("*", "extent");
        for (int i = 0; i < Math.min(drawings.getLength(), 1_000); i++) {
            var extent = (Element) drawings.item(i);
            boolean holdsPicture =
                    extent.getParentNode() instanceof Element parent && any(parent.getElementsByTagNameNS("*", "blip"));
            if (holdsPicture && Portrait.fits(points(extent.getAttribute("cx")), points(extent.getAttribute("cy")))) {
                traits.add(Trait.PORTRAIT);
            }
        }
    }

    private static boolean any(NodeList nodes) {
        return nodes.item(0) != null;
    }

    private static double points(String emu) {
        return emu.matches("\\d{1,9}") ? Integer.parseInt(emu) / EMU : 0;
    }

    private static int columns(Element body) {
        var columns = body.getElementsByTagNameNS(WordParts.WORD, "cols");
        int most = 1;
        for (int i = 0; i < Math.min(columns.getLength(), 100); i++) {
            var number = ((Element) columns.item(i)).getAttributeNS(WordParts.WORD, "num");
            most = number.matches("[1-9]") ? Math.max(most, Integer.parseInt(number)) : most;
        }
        return most;
    }
}
