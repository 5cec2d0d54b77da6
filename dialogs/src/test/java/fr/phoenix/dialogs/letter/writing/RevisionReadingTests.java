package fr.phoenix.dialogs.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RevisionReadingTests {

    private static final List<String[]> SAYINGS = WordList.lines(RevisionReadingTests.class, "revisions.txt").stream()
            .map(line -> line.split(" = ", 2))
            .toList();

    @Test
    void readsWhatPeopleSay() {
        var wrong = SAYINGS.stream()
                .filter(pair -> !shown(pair[0]).equals(pair[1]))
                .map(pair -> pair[0] + " -> " + shown(pair[0]) + ", not " + pair[1])
                .toList();

        System.out.println("Revisions read: " + (SAYINGS.size() - wrong.size()) + " of " + SAYINGS.size());
        assertThat(SAYINGS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(wrong).hasSizeLessThanOrEqualTo(SAYINGS.size() / 20);
    }

    private static String shown(String said) {
        return RevisionReading.of(said, Language.FR)
                .map(RevisionReadingTests::shown)
                .orElse("none");
    }

    private static String shown(Revision revision) {
        var name = revision.getClass().getSimpleName();
        var rest = switch (revision) {
            case Revision.MoreAbout(var topic) -> topic;
            case Revision.LessAbout(var topic) -> topic;
            case Revision.Remove(var places) ->
                places.stream().map(RevisionReadingTests::shown).collect(Collectors.joining(" "));
            case Revision.Reword(var place) -> shown(place);
            case Revision.OwnWords(var place, var text) -> shown(place) + " " + text;
            case Revision.BackTo(var version) -> Integer.toString(version);
            case Revision.WhereFrom(var place, var quoted) ->
                place.map(RevisionReadingTests::shown).or(() -> quoted).orElse("");
            case Revision.Shorter(),
                    Revision.Longer(),
                    Revision.PlainerTone(),
                    Revision.MoreFormalTone(),
                    Revision.OtherWords(),
                    Revision.BackToBefore(),
                    Revision.CompareVersions(),
                    Revision.AddFact(var _) -> "";
        };
        return (name + " " + rest).strip();
    }

    private static String shown(Place place) {
        return place.paragraph() == 0 ? "" + place.number() : place.paragraph() + "/" + place.number();
    }
}
