package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An XHTML tree for the PDF renderer. Text goes in as text nodes, so that nothing in it can be markup.
 *
 * @param wholes texts that no line may end within
 */
record Xhtml(Document document, Element body, Set<String> wholes) {

    static Xhtml open(Language language, String title, String css) {
        var document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", tag(language));
        document.appendChild(html);
        html.appendChild(head(document, title, css));
        var body = document.createElement("body");
        body.setAttribute("class", language.code());
        html.appendChild(body);
        return new Xhtml(document, body, new HashSet<>());
    }

    /** With its country, as the format's own checkers and voices that read aloud like it. */
    private static String tag(Language language) {
        return switch (language) {
            case FR -> "fr-FR";
            case EN -> "en-GB";
        };
    }

    /** Adds an element below another. */
    Element add(Element parent, String name, String styleClass) {
        var element = document.createElement(name);
        element.setAttribute("class", styleClass);
        parent.appendChild(element);
        return element;
    }

    void add(Element parent, String text) {
        parent.appendChild(document.createTextNode(text));
    }

    void keepWhole(String text) {
        wholes.add(text);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own document builder is missing", e);
        }
    }

    private static Element head(Document document, String title, String css) {
        var head = document.createElement("head");
        var titled = document.createElement("title");
        titled.setTextContent(title);
        head.appendChild(titled);
        var subject = document.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        head.appendChild(subject);
        var style = document.createElement("style");
        style.setTextContent(css);
        head.appendChild(style);
        return head;
    }
}
