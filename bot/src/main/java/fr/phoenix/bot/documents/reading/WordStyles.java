package fr.phoenix.bot.documents.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The named styles of a DOCX: what a paragraph or a run does not say itself, its style or one that it is based on says. */
final class WordStyles {

    private static final int USUAL_HALF_POINTS = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private Optional<Element> defaults = Optional.empty();
    private String paragraphs = "";

    WordStyles(Optional<Element> part) {
        part.ifPresent(root -> {
            for (var element : WordParts.children(root)) {
                if (WordParts.is(element, "style")) {
                    var id = element.getAttributeNS(WordParts.WORD, "styleId");
                    styles.put(id, element);
                    if (element.getAttributeNS(WordParts.WORD, "default").equals("1")
                            && element.getAttributeNS(WordParts.WORD, "type").equals("paragraph")) {
                        paragraphs = id;
                    }
                } else if (WordParts.is(element, "docDefaults")) {
                    defaults = WordParts.child(element, "rPrDefault").flatMap(d -> WordParts.child(d, "rPr"));
                }
            }
        });
    }

    /** What a run looks like, its own words first, then its style's, its paragraph's and the document's. */
    Look look(Optional<Element> run, String paragraphStyle) {
        var runStyle = run.flatMap(r -> WordParts.value(r, "rStyle", "val")).orElse("");
        Function<Function<Element, Optional<?>>, Optional<?>> ask =
                question -> run.<Object>flatMap(r -> question.apply(r).map(Object.class::cast))
                        .or(() -> fromStyle(runStyle, "rPr", question))
                        .or(() -> fromStyle(paragraphStyle.isEmpty() ? paragraphs : paragraphStyle, "rPr", question))
                        .or(() -> defaults.flatMap(d -> question.apply(d).map(Object.class::cast)));
        int halfPoints = ask.apply(r -> WordParts.number(r, "sz", "val"))
                .map(Integer.class::cast)
                .orElse(USUAL_HALF_POINTS);
        return new Look(
                halfPoints / 2.0,
                ask.apply(r -> WordParts.flag(r, "b")).map(Boolean.class::cast).orElse(false),
                ask.apply(r -> WordParts.flag(r, "vanish"))
                        .map(Boolean.class::cast)
                        .orElse(false),
                ask.apply(r -> WordParts.value(r, "color", "val"))
                        .map(String.class::cast)
                        .orElse("auto"));
    }

    /** @param size of the type in points */
    record Look(double size, boolean bold, boolean hidden, String color) {

        boolean white() {
            return color.matches("(?i)f[0-9a-f]f[0-9a-f]f[0-9a-f]");
        }
    }

    boolean isListed(Element paragraph, String style) {
        var own = WordParts.child(paragraph, "pPr").flatMap(WordStyles::list);
        return own.or(() -> fromStyle(style, "pPr", WordStyles::list).map(String.class::cast))
                .filter(id -> !id.equals("0"))
                .isPresent();
    }

    private static Optional<String> list(Element properties) {
        return WordParts.child(properties, "numPr").flatMap(list -> WordParts.value(list, "numId", "val"));
    }

    boolean shaded(String style) {
        return fromStyle(style, "pPr", WordStyles::shade).isPresent()
                || fromStyle(style, "rPr", WordStyles::shade).isPresent();
    }

    /** The colour behind something, when it is neither automatic nor white. */
    static Optional<String> shade(Element properties) {
        return WordParts.value(properties, "shd", "fill")
                .filter(fill -> !fill.equals("auto") && !fill.equalsIgnoreCase("ffffff"));
    }

    private Optional<Object> fromStyle(
            String id, String properties, Function<Element, ? extends Optional<?>> question) {
        var asked = new HashSet<String>();
        var style = styles.get(id);
        while (style != null && asked.add(style.getAttributeNS(WordParts.WORD, "styleId"))) {
            var answer = WordParts.child(style, properties)
                    .flatMap(p -> question.apply(p).map(Object.class::cast));
            if (answer.isPresent()) {
                return answer;
            }
            style = styles.get(WordParts.value(style, "basedOn", "val").orElse(""));
        }
        return Optional.empty();
    }
}
