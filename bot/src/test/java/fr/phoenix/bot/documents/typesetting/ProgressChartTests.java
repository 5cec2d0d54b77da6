package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.phoenix.bot.documents.typesetting.Shape.Spot;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Sheet.Progress.Outcome;
import fr.phoenix.dialogs.documents.Sheet.Progress.Point;
import fr.phoenix.dialogs.documents.Sheet.Progress.Step;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ProgressChartTests {

    private final PdfAndDocxTypesetter typesetter =
            new PdfAndDocxTypesetter(() -> new FileId(new UUID(1, 2)), () -> Instant.EPOCH);

    static Stream<Sheet.Progress> samples() {
        return Stream.of(
                ProgressSamples.one(),
                ProgressSamples.five(),
                ProgressSamples.sixty(),
                ProgressSamples.stepsAlone(),
                ProgressSamples.of(
                        List.of(new Point(ProgressSamples.DAY, 10, 10), new Point(ProgressSamples.DAY, 0, 0)),
                        List.of()));
    }

    private byte[] made(Sheet.Progress sheet, Format format) {
        return typesetter.typeset(sheet, format).orElseThrow().content();
    }

    private BufferedImage picture(Sheet.Progress sheet) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(made(sheet, Format.PNG)));
    }

    private Document svg(Sheet.Progress sheet) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(made(sheet, Format.SVG)));
    }

    private static List<Element> elements(Document svg, String name) {
        var found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private List<String> words(Sheet.Progress sheet) throws Exception {
        return elements(svg(sheet), "text").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static long pixels(BufferedImage picture, Color colour) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .filter(rgb -> near(rgb >> 16 & 0xff, colour.getRed())
                        && near(rgb >> 8 & 0xff, colour.getGreen())
                        && near(rgb & 0xff, colour.getBlue()))
                .count();
    }

    /** The palette has six levels. */
    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= 26;
    }

    private static <T extends Shape> List<T> shapes(Sheet.Progress sheet, Class<T> kind) {
        return ProgressChart.of(sheet).shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The two courses, which are the only paths of many spots beside ticks. */
    private static List<Shape.Path> courses(Sheet.Progress sheet) {
        return shapes(sheet, Shape.Path.class).stream()
                .filter(path -> path.spots().size() == sheet.points().size())
                .filter(path -> path.stroke().width() > 2)
                .toList();
    }

    @Test
    void the_words_stand_in_the_order_they_are_read() throws Exception {
        assertThat(words(ProgressSamples.five()))
                .containsSubsequence(
                        "Moral, confiance et petits pas",
                        "Moral",
                        "Confiance",
                        "0",
                        "10",
                        "Petits pas",
                        "3 nov.",
                        "13 déc.",
                        "fait",
                        "en partie",
                        "pas encore",
                        "à venir");
    }

    @Test
    void the_lines_differ_by_more_than_colour() {
        var courses = courses(ProgressSamples.five());

        assertThat(courses).hasSize(2);
        assertThat(courses.getFirst().stroke().dashes()).isEmpty();
        assertThat(courses.getLast().stroke().dashes()).isNotEmpty();
        assertThat(courses.getFirst().stroke().colour())
                .isNotEqualTo(courses.getLast().stroke().colour());
    }

    @Test
    void a_gap_of_three_weeks_is_drawn_as_wide_as_it_is_long() {
        var spots = courses(ProgressSamples.five()).getFirst().spots();

        float aWeek = spots.get(4).x() - spots.get(3).x();
        float threeWeeks = spots.get(3).x() - spots.get(2).x();
        assertThat(threeWeeks).isCloseTo(3 * aWeek, within(0.1f));
    }

    @Test
    void higher_is_better() {
        var mood = courses(ProgressSamples.five()).getFirst().spots();

        assertThat(mood.get(4).y()).isLessThan(mood.get(0).y());
        assertThat(mood.get(1).y() - mood.get(0).y()).isEqualTo(16);
    }

    @Test
    void one_check_in_stands_in_the_middle_with_its_figures() throws Exception {
        var discs = shapes(ProgressSamples.one(), Shape.Disc.class);

        assertThat(discs.getLast().centre().x()).isEqualTo(248);
        assertThat(words(ProgressSamples.one())).contains("3", "3 nov.").doesNotContain("Petits pas", "fait");
    }

    @Test
    void each_outcome_has_a_mark_of_its_own_shape() {
        var marks = Stream.of(Outcome.DONE, Outcome.PARTLY, Outcome.NOT_YET, Outcome.AHEAD)
                .map(outcome ->
                        ProgressChart.of(ProgressSamples.of(List.of(), List.of(new Step(ProgressSamples.DAY, outcome))))
                                .shapes()
                                .stream()
                                .filter(shape -> !(shape instanceof Shape.Label))
                                .limit(2)
                                .map(Object::toString)
                                .toList())
                .toList();

        assertThat(marks).doesNotHaveDuplicates();
    }

    @Test
    void without_feelings_there_is_neither_scale_nor_line() throws Exception {
        assertThat(words(ProgressSamples.stepsAlone())).doesNotContain("Moral", "Confiance", "10", "Petits pas");
        assertThat(pixels(picture(ProgressSamples.stepsAlone()), new Color(0x0072b2)))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everything_stands_within_the_picture(Sheet.Progress sheet) {
        var drawing = ProgressChart.of(sheet);

        assertThat(drawing.shapes().stream().flatMap(ProgressChartTests::spots)).allSatisfy(spot -> {
            assertThat(spot.x()).isBetween(8f, drawing.width() - 8);
            assertThat(spot.y()).isBetween(8f, drawing.height() - 8);
        });
    }

    private static Stream<Spot> spots(Shape shape) {
        return switch (shape) {
            case Shape.Path path -> path.spots().stream();
            case Shape.Area area -> area.spots().stream();
            case Shape.Disc disc -> Stream.of(disc.centre());
            case Shape.Label label -> Stream.of(label.at());
        };
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pictures_are_sharp_and_light(Sheet.Progress sheet) throws IOException {
        var picture = picture(sheet);

        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isBetween(200, 900);
        assertThat(made(sheet, Format.PNG)).hasSizeLessThan(60 * 1024);
        assertThat(made(sheet, Format.SVG)).hasSizeLessThan(60 * 1024);
    }

    @Test
    void both_courses_show_in_their_colours() throws IOException {
        var picture = picture(ProgressSamples.five());

        assertThat(pixels(picture, new Color(0x0072b2))).isGreaterThan(2_000);
        assertThat(pixels(picture, new Color(0xc65500))).isGreaterThan(1_000);
    }

    @Test
    void the_drawing_tells_screen_readers_every_figure() throws Exception {
        var svg = svg(ProgressSamples.five());

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(elements(svg, "title").getFirst().getTextContent()).isEqualTo("Moral, confiance et petits pas");
        assertThat(elements(svg, "desc").getFirst().getTextContent())
                .contains("3 novembre 2026 – Moral 4, Confiance 3\n", "5 novembre 2026 – Petits pas, fait");
    }

    @Test
    void the_drawing_runs_nothing_and_fetches_nothing() {
        var words = ProgressSamples.one().wording();
        var hostile = new Sheet.Progress(
                ProgressSamples.one().fileName(),
                ProgressSamples.one().language(),
                ProgressSamples.one().points(),
                List.of(),
                new Sheet.Progress.Wording(
                        "</title><script>alert(1)</script>", "\"&<b>", "\u0000x", "y", words.outcomes()));
        var svg = new String(made(hostile, Format.SVG), StandardCharsets.UTF_8);

        assertThat(svg)
                .contains("&lt;script&gt;", "&quot;&amp;&lt;b&gt;")
                .doesNotContain("<script", "\u0000", "href", "url(", "<style");
    }

    @Test
    void the_latest_are_drawn_of_more_than_anybody_has() {
        var many = ProgressSamples.of(
                IntStream.range(0, 500)
                        .mapToObj(i -> new Point(ProgressSamples.DAY.plusDays(i), i % 11, 5))
                        .toList(),
                List.of());

        assertThat(shapes(many, Shape.Path.class))
                .anyMatch(path -> path.spots().size() == Sheet.Progress.MOST_DRAWN)
                .noneMatch(path -> path.spots().size() > Sheet.Progress.MOST_DRAWN);
    }

    @Test
    void the_same_past_gives_the_same_files_as_png_and_svg_and_nothing_else() {
        var sheet = ProgressSamples.five();

        assertThat(made(sheet, Format.PNG)).isEqualTo(made(sheet, Format.PNG));
        assertThat(made(sheet, Format.SVG)).isEqualTo(made(sheet, Format.SVG));
        assertThat(typesetter.typeset(sheet, Format.SVG).orElseThrow().mediaType())
                .isEqualTo("image/svg+xml");
        assertThat(typesetter.typeset(sheet, Format.SVG).orElseThrow().name().text())
                .isEqualTo("Progres_2026-11-26.svg");
        assertThatThrownBy(() -> typesetter.typeset(sheet, Format.PDF)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> typesetter.typeset(ProgressSamples.of(List.of(), List.of()), Format.PNG))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
