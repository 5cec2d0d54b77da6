package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML parts of a DOCX, each at most {@value #MOST_BYTES} bytes, read without DTDs and without anything from outside. */
final class WordParts {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final int MOST_BYTES = 16_000_000;

    private final Map<String, byte[]> parts;

    private WordParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static WordParts of(byte[] content) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    var bytes = zip.readNBytes(MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) {
                        throw new Unreadable(Problem.TOO_HEAVY);
                    }
                    parts.put(name, bytes);
                }
            }
        }
        return new WordParts(parts);
    }

    Optional<Element> part(String name) throws IOException {
        var bytes = parts.get(name);
        return bytes == null ? Optional.empty() : Optional.of(parse(bytes));
    }

    private static Element parse(byte[] bytes) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException("no well-formed part", e);
        }
    }

    static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Node node) {
        var children = new ArrayList<Element>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Node node, String name) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code w:<attribute>} of the child of that name, or nothing. */
    static Optional<String> value(Node node, String child, String attribute) {
        return child(node, child)
                .map(element -> element.getAttributeNS(WORD, attribute))
                .filter(text -> !text.isEmpty());
    }

    static Optional<Integer> number(Node node, String child, String attribute) {
        return value(node, child, attribute)
                .filter(text -> text.matches("-?\\d{1,6}"))
                .map(Integer::parseInt);
    }

    /** A switch like {@code <w:b/>}: on unless it says otherwise; nothing when it is not there. */
    static Optional<Boolean> flag(Node node, String name) {
        return child(node, name).map(element -> {
            var value = element.getAttributeNS(WORD, "val");
            return !value.equals("0") && !value.equals("false") && !value.equals("off");
        });
    }
}
