package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.Shape.Anchor;
import fr.phoenix.bot.documents.typesetting.Shape.Spot;
import fr.phoenix.bot.documents.typesetting.Shape.Stroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a drawing as SVG 1.1: shapes and text alone, no script, no style sheet, nothing from elsewhere. What it shows stands in its
 * description, for screen readers.
 */
final class Svg {

    private final StringBuilder svg = new StringBuilder();

    private Svg() {}

    static byte[] write(Drawing drawing) {
        var writer = new Svg();
        writer.all(drawing);
        return writer.svg.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void all(Drawing drawing) {
        var wide = number(drawing.width());
        var high = number(drawing.height());
        svg.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" role="img" xml:lang="%3$s" \
                aria-labelledby="title told" font-family="Liberation Sans, Arial, Helvetica, sans-serif">
                <title id="title">%4$s</title>
                <desc id="told">%5$s</desc>
                <rect width="%1$s" height="%2$s" fill="#ffffff"/>
                """.formatted(
                        wide,
                        high,
                        drawing.language().code(),
                        escaped(drawing.title()),
                        escaped(String.join("\n", drawing.told()))));
        drawing.shapes().forEach(this::shape);
        svg.append("</svg>\n");
    }

    private void shape(Shape shape) {
        svg.append(element(shape)).append('\n');
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Path path ->
                "<polyline points=\"%s\" fill=\"none\"%s/>".formatted(spots(path.spots()), stroke(path.stroke()));
            case Shape.Area area ->
                "<polygon points=\"%s\" fill=\"%s\"%s/>"
                        .formatted(spots(area.spots()), colour(area.fill()), stroke(area.outline()));
            case Shape.Disc disc ->
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"%s/>"
                        .formatted(
                                number(disc.centre().x()),
                                number(disc.centre().y()),
                                number(disc.radius()),
                                colour(disc.fill()),
                                stroke(disc.outline()));
            case Shape.Label label ->
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s fill=\"%s\">%s</text>"
                        .formatted(
                                number(label.at().x()),
                                number(label.at().y()),
                                number(label.size()),
                                anchor(label.anchor()),
                                label.bold() ? " font-weight=\"bold\"" : "",
                                colour(Drawing.WORDS),
                                escaped(label.words()));
        };
    }

    private static String stroke(Optional<Stroke> stroke) {
        return stroke.map(Svg::stroke).orElse("");
    }

    private static String stroke(Stroke stroke) {
        var dashes = stroke.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"%s\""
                        .formatted(stroke.dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
        return " stroke=\"%s\" stroke-width=\"%s\"%s"
                .formatted(colour(stroke.colour()), number(stroke.width()), dashes);
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private static String spots(List<Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x()) + "," + number(spot.y()))
                .collect(Collectors.joining(" "));
    }

    private static String colour(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }

    private static String number(float value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Also without the control characters that no XML may hold. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
