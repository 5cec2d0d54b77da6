package fr.phoenix.dialogs.cv.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XRayTests {

    private final List<Line> lines = new ArrayList<>();

    @Test
    void the_plain_reader_mixes_columns_and_drops_the_page_header() {
        line("Claire Martin", 200, 20, 0, Origin.HEADER);
        line("claire.martin@example.org", 200, 35, 0, Origin.HEADER);
        line("COMPÉTENCES", 50, 100, 0, Origin.BODY);
        line("Accueil du public", 50, 120, 0, Origin.BODY);
        line("Tenue de caisse", 50, 140, 0, Origin.BODY);
        line("EXPÉRIENCES", 300, 100, 1, Origin.BODY);
        line("Vendeuse, Zara, 2019 - 2023", 300, 120, 1, Origin.BODY);
        line("Serveuse, Hôtel Mercure, 2015 - 2019", 300, 140, 1, Origin.BODY);

        var xray = XRay.of(extract());

        assertThat(xray.views()).extracting(XRay.View::reader).containsExactly(XRay.Reader.values());
        var layout = xray.views().get(1);
        assertThat(layout.resume().work()).hasSize(2);
        assertThat(layout.losses()).isEmpty();
        var plain = xray.views().getLast();
        assertThat(plain.lines().getFirst()).isEqualTo("COMPÉTENCES EXPÉRIENCES");
        assertThat(plain.losses())
                .extracting(XRay.Loss::field)
                .contains(XRay.Field.NAME, XRay.Field.MAIL, XRay.Field.SECTION, XRay.Field.EXPERIENCE);
        var mail = plain.losses().stream()
                .filter(loss -> loss.field() == XRay.Field.MAIL)
                .findFirst()
                .orElseThrow();
        assertThat(mail.value()).isEqualTo("claire.martin@example.org");
        assertThat(mail.line().orElseThrow().place().orElseThrow().top()).isEqualTo(35);
    }

    @Test
    void the_same_document_gives_the_same_picture_and_shows_nothing_personal() {
        line("Claire Martin", 50, 20, 0, Origin.BODY);
        line("EXPÉRIENCES", 50, 100, 0, Origin.BODY);
        line("Vendeuse, Zara, 2019 - 2023", 50, 120, 0, Origin.BODY);

        assertThat(XRay.of(extract())).isEqualTo(XRay.of(extract()));
        assertThat(XRay.of(extract()).toString()).doesNotContain("Claire", "Zara");
    }

    private Extract extract() {
        return new Extract(
                List.of(new PageSize(595, 842)),
                lines,
                lines.stream().map(Line::text).toList(),
                List.of(),
                2,
                Set.of());
    }

    private void line(String text, int left, int top, int column, Origin origin) {
        lines.add(new Line(
                text, Optional.of(new Place(1, left, top, text.length() * 5, 12, 110, false, column, origin))));
    }
}
