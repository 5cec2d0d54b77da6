package fr.phoenix.dialogs.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.letter.writing.Revised.Outcome;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RevisingTests {

    private static final List<Material> MATERIALS = List.copyOf(Materials.all().values());
    private static final int CHAINS = 12;
    private static final int STEPS = 5;

    @Test
    void changesOnlyWhatItSaysItTouchedAndEveryVersionPasses() {
        var random = new Random(7);
        int done = 0;
        for (int chain = 0; chain < CHAINS; chain++) {
            var material = MATERIALS.get(random.nextInt(MATERIALS.size()));
            var wishes = Wishes.USUAL.seed(chain);
            var letter = LetterWriter.write(material, wishes);
            for (int step = 0; step < STEPS; step++) {
                var revised = Revising.apply(letter, wishes, any(random, material), material);
                sameBut(letter, revised);
                assertThat(revised.letter().sentences())
                        .allSatisfy(sentence ->
                                assertThat(SentenceCheck.of(sentence, material)).isEmpty());
                done += revised.outcome() == Outcome.DONE ? 1 : 0;
                letter = revised.letter();
                wishes = revised.wishes();
            }
        }
        assertThat(done).isGreaterThan(CHAINS * STEPS / 3);
    }

    private static void sameBut(Letter before, Revised revised) {
        var now = revised.letter().sentences();
        for (var sentence : before.sentences()) {
            boolean gone = revised.removed().contains(sentence.id());
            boolean touched = revised.touched().contains(sentence.id());
            assertThat(now.contains(sentence)).isEqualTo(!gone && !touched);
        }
        assertThat(now.stream().map(Sentence::id)).doesNotHaveDuplicates();
        assertThat(revised.outcome() == Outcome.DONE)
                .isEqualTo(!revised.letter().equals(before));
    }

    private static Revision any(Random random, Material material) {
        var place = new Place(0, 1 + random.nextInt(8));
        return switch (random.nextInt(9)) {
            case 0 -> new Revision.Shorter();
            case 1 -> new Revision.Longer();
            case 2 -> new Revision.PlainerTone();
            case 3 -> new Revision.MoreFormalTone();
            case 4 -> new Revision.Reword(place);
            case 5 -> new Revision.OtherWords();
            case 6 -> new Revision.Remove(List.of(place));
            case 7 -> new Revision.OwnWords(place, "J’ai gardé les enfants de mes voisins");
            default ->
                new Revision.MoreAbout(material.evidence()
                        .get(random.nextInt(material.evidence().size()))
                        .words());
        };
    }

    private static Letter letter() {
        return LetterWriter.write(MATERIALS.getFirst(), Wishes.USUAL);
    }

    @Test
    void removesTheLastSentenceOfAParagraph() {
        var letter = letter();
        var last = letter.sentences().stream()
                .filter(sentence -> sentence.purpose().paragraph() == Purpose.Paragraph.ME)
                .reduce((first, second) -> second)
                .orElseThrow();

        var revised = Revising.apply(
                letter, Wishes.USUAL, new Revision.Remove(List.of(new Place(2, -1))), MATERIALS.getFirst());

        assertThat(revised.removed()).isEqualTo(Set.of(last.id()));
        assertThat(revised.letter().sentences()).hasSize(letter.sentences().size() - 1);
    }

    @Test
    void saysWhenThereIsNoSuchSentence() {
        var revised = Revising.apply(
                letter(), Wishes.USUAL, new Revision.Remove(List.of(new Place(0, 99))), MATERIALS.getFirst());

        assertThat(revised.outcome()).isEqualTo(Outcome.NO_SUCH_SENTENCE);
    }

    @Test
    void knowsThatNobodySaidAnythingAboutATopic() {
        var revised =
                Revising.apply(letter(), Wishes.USUAL, new Revision.MoreAbout("astronautique"), MATERIALS.getFirst());

        assertThat(revised.outcome()).isEqualTo(Outcome.NOTHING_ABOUT_IT);
    }

    @Test
    void blocksLinksInOwnWords() {
        var revised = Revising.apply(
                letter(),
                Wishes.USUAL,
                new Revision.OwnWords(new Place(0, 2), "Voyez https://exemple.fr/moi"),
                MATERIALS.getFirst());

        assertThat(revised.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(revised.letter()).isEqualTo(letter());
    }

    @Test
    void keepsVersionsGoesBackAndReadsThemAgain() {
        var letter = letter();
        var revised = Revising.apply(
                letter, Wishes.USUAL, new Revision.Remove(List.of(new Place(0, 2))), MATERIALS.getFirst());
        var versions = Versions.first(letter, Wishes.USUAL, Versions.by(Versions.Version.OURS, letter))
                .and(revised.letter(), revised.wishes(), Versions.by("model", revised.letter()));

        assertThat(Versions.parse(versions.store())).contains(versions);
        assertThat(versions.undone().orElseThrow().shown().letter()).isEqualTo(letter);
        assertThat(versions.changes().stream()
                        .filter(change -> !(change instanceof Diff.Change.Kept))
                        .toList())
                .isEqualTo(List.of(new Diff.Change.Removed(letter.sentences().get(1))));
        assertThat(Versions.parse("nothing of ours")).isEmpty();
    }

    @Test
    void keepsTwentyVersions() {
        var letter = letter();
        var authors = Versions.by(Versions.Version.OURS, letter);
        var versions = Versions.first(letter, Wishes.USUAL, authors);
        for (int i = 0; i < 30; i++) {
            versions = versions.and(letter, Wishes.USUAL, authors);
        }

        assertThat(versions.all().stream().map(Versions.Version::number).collect(Collectors.toList()))
                .hasSize(Versions.MOST)
                .endsWith(31);
    }

    @Test
    void tellsWhereASentenceComesFrom() {
        var letter = letter();
        var proof = letter.sentences().stream()
                .filter(sentence -> sentence.purpose() == Purpose.PROOF)
                .findFirst()
                .orElseThrow();
        var asked = new Revision.WhereFrom(java.util.Optional.empty(), java.util.Optional.of(proof.text()));

        var found = WhereFrom.of(asked, letter, MATERIALS.getFirst()).orElseThrow();

        assertThat(found.sentence()).isEqualTo(proof);
        assertThat(found.grounds().stream().map(Ground::id).toList()).isEqualTo(proof.grounds());
    }
}
