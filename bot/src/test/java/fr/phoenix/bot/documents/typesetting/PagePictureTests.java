package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.documents.Mark;
import fr.phoenix.dialogs.documents.Mark.Level;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PagePictureTests {

    private static final PageSize A4 = new PageSize(595, 842);
    private static final Map<Level, String> LEGEND = Map.of(
            Level.READ, "Lu par les trois lecteurs",
            Level.LOST_BY_ONE, "Perdu par un lecteur",
            Level.LOST_BY_MORE, "Perdu par deux lecteurs ou plus");

    private final PdfAndDocxTypesetter typesetter =
            new PdfAndDocxTypesetter(() -> new FileId(new UUID(1, 2)), () -> Instant.EPOCH);

    private static Line line(int page, int left, int top, int width, String text, boolean bold) {
        return new Line(text, Optional.of(new Place(page, left, top, width, 11, 110, bold, 0, Origin.BODY)));
    }

    private static Extract extract(List<PageSize> pages, List<Line> lines) {
        return new Extract(pages, lines, List.of(), List.of(), 1, Set.of());
    }

    private static Extract pages(int pages, int linesEach) {
        return extract(
                Collections.nCopies(pages, A4),
                IntStream.range(0, pages * linesEach)
                        .mapToObj(i -> line(
                                1 + i / linesEach,
                                60,
                                40 + 14 * (i % linesEach),
                                420,
                                "Organisation de " + i + " tournées par semaine, suivi des délais et des coûts du quai",
                                i % 7 == 0))
                        .toList());
    }

    private static Sheet.XRay sheet(Extract extract, List<Mark> marks) {
        return new Sheet.XRay(new Words("CV_rayons-X"), extract, marks, LEGEND);
    }

    private static Mark mark(int page, int left, int top, Level level, String label) {
        return new Mark(new Place(page, left, top, 300, 11, 110, false, 0, Origin.BODY), level, label);
    }

    private byte[] png(Sheet.XRay sheet) {
        return typesetter.typeset(sheet, Format.PNG).orElseThrow().content();
    }

    private BufferedImage picture(Sheet.XRay sheet) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png(sheet)));
    }

    /** How many pixels are clearly more of one part of colour than of the other. */
    private static long pixels(BufferedImage picture, int more, int less) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .filter(rgb -> (rgb >> more & 0xff) - (rgb >> less & 0xff) > 60)
                .count();
    }

    private static long red(BufferedImage picture) {
        return pixels(picture, 16, 8);
    }

    private static long dark(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .filter(rgb -> (rgb >> 8 & 0xff) < 160)
                .count();
    }

    @Test
    void one_page_is_a_thousand_pixels_wide_and_two_stand_side_by_side() throws IOException {
        var one = picture(sheet(pages(1, 50), List.of()));
        var two = picture(sheet(pages(3, 50), List.of()));

        assertThat(one.getWidth()).isBetween(999, 1001);
        assertThat(one.getHeight()).isGreaterThan(one.getWidth());
        assertThat(two.getWidth()).isBetween(1499, 1501);
        assertThat(two.getHeight()).isLessThan(two.getWidth());
    }

    @Test
    void a_mark_is_drawn_where_it_stands_and_only_there() throws IOException {
        var picture = picture(sheet(pages(1, 3), List.of(mark(1, 60, 400, Level.LOST_BY_MORE, "A"))));
        double scale = picture.getWidth() / (595.0 + 28);
        int top = (int) ((400 + 14) * scale);

        assertThat(red(picture.getSubimage(0, top - 12, picture.getWidth(), 36)))
                .isGreaterThan(800);
        assertThat(red(picture.getSubimage(0, 0, picture.getWidth(), top - 12))).isZero();
    }

    @Test
    void levels_differ_by_their_lines_too() throws IOException {
        long read = ink(Level.READ);
        long one = ink(Level.LOST_BY_ONE);
        long more = ink(Level.LOST_BY_MORE);

        assertThat(more).isGreaterThan(one + one / 2);
        assertThat(one).isNotEqualTo(read);
    }

    /** The pixels that a level's box adds to an empty page. */
    private long ink(Level level) throws IOException {
        var without = picture(sheet(pages(1, 0), List.of()));
        var with = picture(sheet(pages(1, 0), List.of(mark(1, 60, 400, level, ""))));
        return dark(with) - dark(without);
    }

    @Test
    void a_label_stands_beside_its_box() throws IOException {
        var without = picture(sheet(pages(1, 0), List.of(mark(1, 60, 400, Level.LOST_BY_MORE, ""))));
        var with = picture(sheet(pages(1, 0), List.of(mark(1, 60, 400, Level.LOST_BY_MORE, "A"))));

        assertThat(red(with)).isGreaterThan(red(without) + 100);
    }

    @Test
    void two_full_pages_with_every_line_marked_stay_below_300_kilobytes() {
        var extract = pages(2, 55);
        var marks = extract.lines().stream()
                .map(line -> new Mark(
                        line.place().orElseThrow(),
                        List.of(Level.values()).get(line.text().length() % 3),
                        "12"))
                .toList();

        assertThat(png(sheet(extract, marks))).hasSizeLessThan(300 * 1024);
    }

    @Test
    void text_without_pages_is_laid_out_on_one() throws IOException {
        var empty = picture(sheet(Extract.ofText(""), List.of()));
        var text = picture(sheet(Extract.ofText("Camille Martin\nAide-soignante\n🚀\ncamille@exemple.fr"), List.of()));

        assertThat(dark(text)).isGreaterThan(dark(empty) + 200);
    }

    @Test
    void sizes_and_places_that_make_no_sense_are_drawn_within_bounds() throws IOException {
        var absurd = new Place(1, -50_000, 90_000, -3, 1_000_000, 2_000_000, true, 9, Origin.BODY);
        var picture = picture(sheet(
                extract(List.of(new PageSize(1, 14_400_000)), List.of(new Line("Ŧ ⇔ ⁶ ◐ 漢字", Optional.of(absurd)))),
                List.of(new Mark(absurd, Level.READ, "漢"), mark(7, 0, 0, Level.READ, "9"))));

        assertThat(picture.getWidth()).isLessThanOrEqualTo(1000);
        assertThat(picture.getHeight()).isLessThanOrEqualTo(2000);
    }

    @Test
    void the_same_reading_gives_the_same_picture_as_png_and_as_nothing_else() {
        var sheet = sheet(pages(1, 20), List.of(mark(1, 60, 40, Level.READ, "1")));

        var made = typesetter.typeset(sheet, Format.PNG).orElseThrow();

        assertThat(made.name().text()).isEqualTo("CV_rayons-X.png");
        assertThat(made.mediaType()).isEqualTo("image/png");
        assertThat(made.content()).isEqualTo(png(sheet));
        assertThatThrownBy(() -> typesetter.typeset(sheet, Format.PDF)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> typesetter.typeset(
                        Resumes.sheet(
                                Language.FR,
                                Resumes.all().findFirst().orElseThrow().resume()),
                        Format.PNG))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
