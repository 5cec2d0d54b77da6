package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.Extract.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One paragraph of a DOCX: the lines a person sees of it, its type, and the text boxes that hang on it. */
final class WordParagraph {

    private static final double TINY = 4;
    private static final double EMU = 12_700;

    private final WordStyles styles;
    private final HiddenText hidden;
    private final int page;
    private final String style;
    private final boolean shaded;
    private final boolean listed;
    private final List<String> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int letters;
    private int boldLetters;
    private double size;
    private boolean startsPage;
    private boolean endsPage;

    WordParagraph(WordStyles styles, HiddenText hidden, int page, Element paragraph, boolean shaded) {
        this.styles = styles;
        this.hidden = hidden;
        this.page = page;
        var properties = WordParts.child(paragraph, "pPr");
        style = properties.flatMap(p -> WordParts.value(p, "pStyle", "val")).orElse("");
        listed = styles.isListed(paragraph, style);
        this.shaded = shaded
                || styles.shaded(style)
                || properties.flatMap(WordStyles::shade).isPresent();
        startsPage =
                properties.flatMap(p -> WordParts.flag(p, "pageBreakBefore")).orElse(false);
        size = styles.look(Optional.empty(), style).size();
        read(paragraph);
        lines.add(line.toString());
        hidden.end();
    }

    /**
     * A text box.
     *
     * @param left in points, where the file says it
     * @param width in points, where the file says it
     */
    record Box(Element content, Optional<Double> left, Optional<Double> width) {}

    List<String> lines() {
        return lines;
    }

    List<Box> boxes() {
        return boxes;
    }

    boolean listed() {
        return listed;
    }

    boolean bold() {
        return 2 * boldLetters > letters;
    }

    double size() {
        return size;
    }

    boolean startsPage() {
        return startsPage;
    }

    boolean endsPage() {
        return endsPage;
    }

    private void read(Node parent) {
        for (var element : WordParts.children(parent)) {
            if (WordParts.is(element, "r")) {
                run(element);
            } else if (WordParts.is(element, "txbxContent")) {
                boxes.add(new Box(element, Optional.empty(), Optional.empty()));
            } else if (!isLeftOut(element)) {
                read(element);
            }
        }
    }

    private static boolean isLeftOut(Node element) {
        return "Fallback".equals(element.getLocalName())
                || WordParts.is(element, "del")
                || WordParts.is(element, "moveFrom")
                || WordParts.is(element, "pPr")
                || WordParts.is(element, "rPr")
                || WordParts.is(element, "sdtPr");
    }

    private void run(Element run) {
        var properties = WordParts.child(run, "rPr");
        var look = styles.look(properties, style);
        boolean onShade = shaded
                || properties.flatMap(WordStyles::shade).isPresent()
                || properties.flatMap(p -> WordParts.child(p, "highlight")).isPresent();
        for (var element : WordParts.children(run)) {
            piece(element, look, onShade);
        }
    }

    private void piece(Element element, WordStyles.Look look, boolean onShade) {
        var name = WordParts.WORD.equals(element.getNamespaceURI()) ? element.getLocalName() : "";
        switch (name) {
            case "t" -> text(element.getTextContent(), look, onShade);
            case "tab", "ptab" -> line.append("  ");
            case "noBreakHyphen" -> line.append('-');
            case "sym" -> text(symbol(element.getAttributeNS(WordParts.WORD, "char")), look, onShade);
            case "br" -> lineBreak(element.getAttributeNS(WordParts.WORD, "type"));
            case "cr" -> lineBreak("");
            case "lastRenderedPageBreak" -> startsPage |= line.isEmpty() && lines.isEmpty();
            case "rPr", "delText", "instrText", "fldChar" -> {}
            default -> searchBoxes(element);
        }
    }

    private void lineBreak(String type) {
        if (type.equals("page")) {
            boolean first = line.isEmpty() && lines.isEmpty();
            startsPage |= first;
            endsPage |= !first;
        } else {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private void text(String text, WordStyles.Look look, boolean onShade) {
        if (look.hidden()) {
            hidden.add(Way.INVISIBLE, page, text);
        } else if (look.size() < TINY) {
            hidden.add(Way.TINY, page, text);
        } else if (look.white() && !onShade) {
            hidden.add(Way.SAME_COLOUR, page, text);
        } else {
            line.append(text);
            size = letters == 0 ? look.size() : Math.max(size, look.size());
            letters += text.length();
            boldLetters += look.bold() ? text.length() : 0;
        }
    }

    /** Symbols of icon fonts at the front are list marks, others mean nothing as text. */
    private String symbol(String hex) {
        if (!hex.matches("[0-9a-fA-F]{4}")) {
            return "";
        }
        int character = Integer.parseInt(hex, 16);
        if (Character.getType(character) != Character.PRIVATE_USE) {
            return Character.toString(character);
        }
        return line.isEmpty() && Icons.isListMark(character, false) ? "• " : "";
    }

    private void searchBoxes(Element element) {
        if ("Fallback".equals(element.getLocalName())) {
            return;
        }
        if (WordParts.is(element, "txbxContent")) {
            boxes.add(new Box(element, Optional.empty(), Optional.empty()));
            return;
        }
        int before = boxes.size();
        WordParts.children(element).forEach(this::searchBoxes);
        if ("anchor".equals(element.getLocalName()) && boxes.size() == before + 1) {
            boxes.set(before, new Box(boxes.get(before).content(), left(element), width(element)));
        }
    }

    private static Optional<Double> left(Element anchor) {
        return first(anchor, "positionH")
                .flatMap(position -> first(position, "posOffset"))
                .map(Node::getTextContent)
                .filter(text -> text.matches("\\d{1,8}"))
                .map(text -> Integer.parseInt(text) / EMU);
    }

    private static Optional<Double> width(Element anchor) {
        return first(anchor, "extent")
                .map(extent -> extent.getAttribute("cx"))
                .filter(text -> text.matches("\\d{4,8}"))
                .map(text -> Integer.parseInt(text) / EMU);
    }

    private static Optional<Element> first(Element parent, String name) {
        return WordParts.children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }
}
