package fr.phoenix.bot.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in the text boxes anchored in a paragraph of a DOCX; the fallback copy that Word writes for old readers is left out. */
final class TextBoxes {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private TextBoxes() {}

    static List<String> in(Element paragraph) {
        var lines = new ArrayList<String>();
        search(paragraph, lines);
        return lines;
    }

    private static void search(Node node, List<String> lines) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, "txbxContent")) {
                paragraphs(child, lines);
            } else if (!"Fallback".equals(child.getLocalName())) {
                search(child, lines);
            }
        }
    }

    private static void paragraphs(Node box, List<String> lines) {
        for (var child = box.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, "p")) {
                var text = new StringBuilder();
                text(child, text);
                lines.add(text.toString());
            } else {
                paragraphs(child, lines);
            }
        }
    }

    private static void text(Node node, StringBuilder text) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, "t")) {
                text.append(child.getTextContent());
            } else if (is(child, "tab") || is(child, "br")) {
                text.append(' ');
            } else {
                text(child, text);
            }
        }
    }

    private static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }
}
