package fr.phoenix.bot.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.Extract.Way;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class PdfReadingTests {

    private static final List<String> JOBS = List.of(
            "Hôtesse de caisse, Supermarché du Centre",
            "Encaissement de 200 clients par jour",
            "Formation de 4 nouvelles personnes",
            "Vendeuse, Boulangerie Martin à Villeurbanne",
            "Accueil des clients et tenue de la caisse",
            "Préparation des commandes du matin");

    private static final List<String> SKILLS =
            List.of("Accueil", "Écoute", "Word et Excel", "Caisse", "Anglais B2", "Permis B");

    private static final List<String> HOBBIES = List.of("Lecture", "Vélo", "Chorale", "Jardin", "Cuisine", "Piano");

    @Test
    void a_sidebar_on_the_right_is_read_after_the_main_column() throws IOException {
        var extract = read(new DrawnPdf().lines(50, 100, 18, JOBS).lines(420, 97, 16, SKILLS));

        assertThat(texts(extract)).containsExactlyElementsOf(joined(JOBS, SKILLS));
        assertThat(extract.columns()).isEqualTo(2);
        assertThat(columns(extract)).startsWith(0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void columns_that_begin_lower_on_the_page_are_read_one_after_the_other() throws IOException {
        var profile = IntStream.range(0, 12)
                .mapToObj(i -> "Une phrase du profil qui court sur toute la largeur de la page, la numéro " + i + ".")
                .toList();
        var extract = read(new DrawnPdf()
                .lines(50, 100, 15, profile)
                .lines(50, 320, 18, JOBS)
                .lines(350, 318, 17, SKILLS));

        assertThat(texts(extract)).containsExactlyElementsOf(joined(joined(profile, JOBS), SKILLS));
    }

    @Test
    void three_columns_are_read_one_after_the_other() throws IOException {
        var extract = read(new DrawnPdf()
                .text(50, 60, 20, DrawnPdf.PLAIN, "Claire Martin, aide-soignante à Lyon, disponible de suite")
                .lines(50, 100, 18, SKILLS)
                .lines(190, 103, 18, JOBS)
                .lines(450, 98, 16, HOBBIES));

        assertThat(texts(extract).subList(1, 19)).containsExactlyElementsOf(joined(joined(SKILLS, JOBS), HOBBIES));
        assertThat(extract.columns()).isEqualTo(3);
    }

    @Test
    void a_grid_of_skills_above_two_columns_is_read_before_them() throws IOException {
        var pdf = new DrawnPdf()
                .lines(50, 100, 14, SKILLS)
                .lines(230, 100, 14, HOBBIES)
                .lines(410, 100, 14, SKILLS)
                .lines(50, 240, 18, JOBS)
                .lines(400, 243, 16, HOBBIES);

        assertThat(texts(read(pdf)))
                .containsExactlyElementsOf(joined(joined(joined(SKILLS, HOBBIES), SKILLS), joined(JOBS, HOBBIES)));
    }

    @Test
    void the_heading_above_columns_and_the_one_below_stay_where_they_are() throws IOException {
        var across = "Une phrase qui court d’un bord de la page à l’autre, afin que rien ne la coupe en deux.";
        var pdf = new DrawnPdf()
                .text(50, 70, across)
                .text(50, 90, "COMPÉTENCES")
                .lines(50, 120, 14, SKILLS)
                .lines(300, 120, 14, HOBBIES)
                .text(50, 230, "PROFIL")
                .text(50, 250, across);

        assertThat(texts(read(pdf)))
                .startsWith(across, "COMPÉTENCES", "Accueil")
                .endsWith("Piano", "PROFIL", across);
    }

    @Test
    void labels_in_a_margin_stay_with_their_lines() throws IOException {
        var pdf = new DrawnPdf();
        for (int i = 0; i < JOBS.size(); i++) {
            pdf.text(50, 100 + 18 * i, (2010 + i) + "-" + (2011 + i)).text(150, 100 + 18 * i, JOBS.get(i));
        }

        assertThat(texts(read(pdf))).contains("2012-2013  " + JOBS.get(2));
    }

    @Test
    void every_line_has_its_page_box_size_and_weight() throws IOException {
        var extract = read(new DrawnPdf()
                .text(50, 80, 20, DrawnPdf.BOLD, "Claire Martin")
                .nextPage()
                .text(60, 400, "Une ligne de la deuxième page"));

        var name = extract.lines().getFirst().place().orElseThrow();
        var other = extract.lines().getLast().place().orElseThrow();
        assertThat(name.bold()).isTrue();
        assertThat(name.size()).isEqualTo(200);
        assertThat(name.left()).isEqualTo(50);
        assertThat(name.top()).isBetween(60, 66);
        assertThat(name.height()).isBetween(18, 24);
        assertThat(other.page()).isEqualTo(2);
        assertThat(other.bold()).isFalse();
    }

    @Test
    void letters_that_are_spaced_make_words() throws IOException {
        var extract = read(new DrawnPdf()
                .spacing(5)
                .text(50, 100, "FORMATION ET LANGUES")
                .spacing(0)
                .text(50, 130, "E X P É R I E N C E")
                .text(50, 160, "Bac professionnel commerce"));

        assertThat(texts(extract)).containsExactly("FORMATION ET LANGUES", "EXPÉRIENCE", "Bac professionnel commerce");
    }

    @Test
    void accents_drawn_by_themselves_join_their_letters() throws IOException {
        var width = DrawnPdf.PLAIN.getStringWidth("Caf") / 1000 * 11;
        var extract = read(new DrawnPdf()
                .text(50, 100, "Caf")
                .text(51.5 + width, 100, "´")
                .text(50 + width, 100, "e")
                .text(100, 100, "de la gare centrale"));

        assertThat(texts(extract)).allSatisfy(line -> assertThat(line).startsWith("Café"));
    }

    @Test
    void words_cut_at_line_ends_are_put_together_when_that_is_safe() throws IOException {
        var extract = read(new DrawnPdf()
                .text(50, 100, "Suivi du déve-")
                .text(50, 115, "loppement des ventes, poste d’aide-")
                .text(50, 130, "soignante de nuit"));

        assertThat(texts(extract))
                .containsExactly("Suivi du développement", "des ventes, poste d’aide-soignante", "de nuit");
        assertThat(extract.traits()).contains(Trait.HYPHENS);
    }

    @Test
    void turned_text_is_read_and_its_box_stands_upright() throws IOException {
        var extract = read(
                new DrawnPdf().text(80, 100, "Une ligne comme les autres").turned(40, 400, 90, "Curriculum vitae"));

        var turned = line(extract, "Curriculum vitae").place().orElseThrow();
        assertThat(extract.traits()).contains(Trait.ROTATED_TEXT);
        assertThat(turned.width()).isLessThan(turned.height());
        assertThat(turned.left()).isBetween(25, 40);
        assertThat(turned.top() + turned.height()).isBetween(395, 402);
    }

    @Test
    void text_that_nobody_sees_is_named_and_not_read() throws IOException {
        var extract = read(new DrawnPdf()
                .text(50, 100, "Une ligne que chacun peut lire")
                .grey(1)
                .text(50, 200, "blanc sur blanc")
                .grey(0)
                .text(50, 300, 1, DrawnPdf.PLAIN, "minuscule")
                .text(700, 300, "hors de la page")
                .mode(RenderingMode.NEITHER)
                .text(50, 400, "sans encre"));

        assertThat(texts(extract)).containsExactly("Une ligne que chacun peut lire");
        assertThat(extract.hidden())
                .containsExactly(
                        new Hidden(Way.SAME_COLOUR, 1, "blanc sur blanc"),
                        new Hidden(Way.TINY, 1, "minuscule"),
                        new Hidden(Way.OFF_PAGE, 1, "hors de la page"),
                        new Hidden(Way.INVISIBLE, 1, "sans encre"));
    }

    @Test
    void white_text_on_a_dark_band_is_seen_and_dark_text_on_it_is_not() throws IOException {
        var extract = read(new DrawnPdf()
                .grey(0.1)
                .rectangle(0, 50, 595, 100)
                .text(50, 100, "sombre sur sombre")
                .grey(1)
                .text(50, 120, "Claire Martin, aide-soignante"));

        assertThat(texts(extract)).containsExactly("Claire Martin, aide-soignante");
        assertThat(extract.hidden()).containsExactly(new Hidden(Way.SAME_COLOUR, 1, "sombre sur sombre"));
    }

    @Test
    void the_layer_of_text_under_a_scanned_page_is_its_text() throws IOException {
        var extract = read(new DrawnPdf()
                .picture(0, 0, 595, 842)
                .mode(RenderingMode.NEITHER)
                .text(50, 100, "Claire Martin, aide-soignante"));

        assertThat(texts(extract)).containsExactly("Claire Martin, aide-soignante");
        assertThat(extract.hidden()).isEmpty();
    }

    @Test
    void a_picture_of_the_shape_of_a_portrait_is_named() throws IOException {
        var portrait = read(new DrawnPdf().picture(400, 50, 90, 120).text(50, 100, "Claire Martin, aide-soignante"));
        var banner = read(new DrawnPdf().picture(0, 0, 595, 60).text(50, 100, "Claire Martin, aide-soignante"));

        assertThat(portrait.traits()).contains(Trait.PICTURES, Trait.PORTRAIT);
        assertThat(banner.traits()).contains(Trait.PICTURES).doesNotContain(Trait.PORTRAIT);
    }

    @Test
    void lines_that_recur_at_the_edges_of_pages_are_headers_and_footers() throws IOException {
        var extract = read(new DrawnPdf()
                .text(50, 40, "Claire Martin – CV")
                .lines(50, 200, 18, JOBS)
                .text(280, 810, "Page 1 sur 2")
                .nextPage()
                .text(50, 40, "Claire Martin – CV")
                .lines(50, 200, 18, SKILLS)
                .text(280, 810, "Page 2 sur 2"));

        assertThat(origin(extract, "Claire Martin – CV")).isEqualTo(Origin.HEADER);
        assertThat(origin(extract, "Page 2 sur 2")).isEqualTo(Origin.FOOTER);
        assertThat(origin(extract, JOBS.getFirst())).isEqualTo(Origin.BODY);
        assertThat(extract.traits()).contains(Trait.PAGE_HEADER);
    }

    @Test
    void the_stream_keeps_the_order_of_the_file() throws IOException {
        var extract =
                read(new DrawnPdf().text(50, 200, "Écrit d’abord, plus bas").text(50, 100, "Écrit ensuite, en haut"));

        assertThat(texts(extract)).containsExactly("Écrit ensuite, en haut", "Écrit d’abord, plus bas");
        assertThat(extract.stream()).containsExactly("Écrit d’abord, plus bas", "Écrit ensuite, en haut");
    }

    @Test
    void a_raised_ending_stays_in_its_line() throws IOException {
        var width = DrawnPdf.PLAIN.getStringWidth("Le 1") / 1000 * 11;
        var extract = read(new DrawnPdf()
                .text(50, 100, "Le 1")
                .text(50 + width, 96, 7, DrawnPdf.PLAIN, "er")
                .text(50 + width + 10, 100, "janvier à Lyon"));

        assertThat(texts(extract)).containsExactly("Le 1er janvier à Lyon");
    }

    private static Extract read(DrawnPdf pdf) throws IOException {
        return PdfReading.read(pdf.bytes());
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> texts(Extract extract) {
        return extract.lines().stream()
                .map(Line::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Integer> columns(Extract extract) {
        return extract.lines().stream()
                .flatMap(line -> line.place().stream())
                .map(Extract.Place::column)
                .toList();
    }

    private static Line line(Extract extract, String text) {
        return extract.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Origin origin(Extract extract, String text) {
        return line(extract, text).place().orElseThrow().origin();
    }
}
