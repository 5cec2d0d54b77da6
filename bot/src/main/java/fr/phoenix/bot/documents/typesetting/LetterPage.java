package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A letter as an XHTML tree for the PDF renderer. Text goes in as text nodes, so that nothing in it can be markup. */
final class LetterPage {

    private LetterPage() {}

    static Document of(List<Block> blocks, Language language, String title, Look look) {
        var document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", language.code());
        document.appendChild(html);
        html.appendChild(head(document, title, look));
        var body = document.createElement("body");
        body.setAttribute("class", language.code());
        html.appendChild(body);
        blocks.forEach(block -> body.appendChild(paragraph(document, block)));
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own document builder is missing", e);
        }
    }

    private static Element head(Document document, String title, Look look) {
        var head = document.createElement("head");
        var titled = document.createElement("title");
        titled.setTextContent(title);
        head.appendChild(titled);
        var subject = document.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        head.appendChild(subject);
        var style = document.createElement("style");
        style.setTextContent(css(look));
        head.appendChild(style);
        return head;
    }

    private static String css(Look look) {
        return String.format(
                Locale.ROOT,
                """
                @page { size: A4; margin: %1$dmm; }
                body { font-family: '%2$s'; font-size: %3$.1fpt; line-height: %4$.2f; margin: 0; word-wrap: break-word; }
                div { margin: 0 0 %5$dpt 0; }
                .sender, .addressee { margin-bottom: %6$dpt; }
                .fr .addressee, .fr .date { margin-left: 55%%; }
                .subject { margin-top: %6$dpt; margin-bottom: %6$dpt; }
                .paragraph { text-align: left; orphans: 2; widows: 2; }
                .signature { margin-top: %6$dpt; margin-bottom: %6$dpt; }
                .fr .signature { margin-left: 55%%; }
                .signature, .closing { page-break-inside: avoid; }
                """,
                look.margin(),
                Typeface.NAME,
                look.size(),
                look.leading(),
                look.gap(),
                2 * look.gap());
    }

    private static Element paragraph(Document document, Block block) {
        var paragraph = document.createElement("div");
        paragraph.setAttribute("class", block.style().code());
        for (int i = 0; i < block.lines().size(); i++) {
            if (i > 0) {
                paragraph.appendChild(document.createElement("br"));
            }
            paragraph.appendChild(document.createTextNode(block.lines().get(i)));
        }
        return paragraph;
    }
}
