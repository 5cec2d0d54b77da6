package fr.phoenix.dialogs.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.Extract.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtractFormTests {

    @Test
    void what_is_written_is_read_back() {
        var extract = new Extract(
                List.of(new PageSize(595, 842), new PageSize(842, 595)),
                List.of(
                        new Line("Léa Martin", Optional.of(new Place(1, 50, 60, 120, 14, 180, true, 0, Origin.HEADER))),
                        new Line("", Optional.empty()),
                        new Line(
                                "Aide-soignante",
                                Optional.of(new Place(2, -3, 60, 120, 9, 95, false, 1, Origin.BODY)))),
                List.of("Aide-soignante", "Léa Martin"),
                List.of(new Hidden(Way.SAME_COLOUR, 2, "java python cobol"), new Hidden(Way.TINY, 1, "")),
                2,
                Set.of(Trait.TABLES, Trait.PORTRAIT));

        var form = ExtractForm.write(extract);

        assertThat(ExtractForm.read(form.getOrDefault(ExtractForm.TEXT, ""), form.getOrDefault(ExtractForm.LAYOUT, "")))
                .isEqualTo(extract);
    }

    @Test
    void plain_text_needs_no_layout_but_its_column() {
        var form = ExtractForm.write(Extract.ofText("un\n\ndeux"));

        assertThat(form).containsEntry(ExtractForm.TEXT, "un\n\ndeux").containsEntry(ExtractForm.LAYOUT, "columns 1");
        assertThat(ExtractForm.read("un\n\ndeux", "columns 1")).isEqualTo(Extract.ofText("un\n\ndeux"));
    }
}
