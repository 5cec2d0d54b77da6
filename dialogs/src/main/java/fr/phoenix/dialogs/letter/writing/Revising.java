package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.letter.writing.Revised.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries out what somebody wants done to their letter. Sentences that the wish does not touch stay as they are, to the letter; those that
 * are new pass {@link SentenceCheck}. The same letter, wishes and revision give the same letter.
 */
public final class Revising {

    private static final int MOST_WORDS = 350;
    private static final int MOST_WORDS_SHORT = 220;
    private static final int MOST_ADDED = 2;
    private static final int TRIES = 6;
    /** Of which sentences may go when a letter is too long, the first first. */
    private static final List<Purpose> SPARED_FIRST =
            List.of(Purpose.ASSET, Purpose.DUTY, Purpose.BRIDGE, Purpose.TOGETHER, Purpose.COMMITMENT, Purpose.PROOF);

    private final Letter letter;
    private final Wishes wishes;
    private final Material material;

    private Revising(Letter letter, Wishes wishes, Material material) {
        this.letter = letter;
        this.wishes = wishes;
        this.material = material;
    }

    public static Revised apply(Letter letter, Wishes wishes, Revision revision, Material material) {
        var revising = new Revising(letter, wishes, material);
        return switch (revision) {
            case Revision.Shorter() -> revising.shorter();
            case Revision.Longer() -> revising.longer();
            case Revision.PlainerTone() -> revising.tone(Wishes.Tone.PLAIN);
            case Revision.MoreFormalTone() -> revising.tone(Wishes.Tone.USUAL);
            case Revision.MoreAbout(var topic) -> revising.more(topic);
            case Revision.LessAbout(var topic) -> revising.less(topic);
            case Revision.Remove(var places) -> revising.remove(places);
            case Revision.Reword(var place) -> revising.reword(place);
            case Revision.OtherWords() -> revising.otherWords();
            case Revision.OwnWords(var place, var text) -> revising.own(place, text);
            case Revision.BackToBefore(),
                    Revision.BackTo(var _),
                    Revision.CompareVersions(),
                    Revision.WhereFrom(var _, var _),
                    Revision.AddFact(var _) -> revising.not(Outcome.NOT_OF_SENTENCES);
        };
    }

    private Revised shorter() {
        var wanted = wishes.length(Wishes.Length.SHORT);
        var weighty = LetterWriter.write(material, wanted).sentences().stream()
                .map(Sentence::id)
                .collect(Collectors.toSet());
        var kept = new ArrayList<>(letter.sentences());
        if (wishes.length() == Wishes.Length.USUAL) {
            kept.removeIf(sentence -> !weighty.contains(sentence.id()) && !isOwn(sentence));
        }
        spare(kept, MOST_WORDS_SHORT, Set.of());
        return kept.size() == letter.sentences().size() || kept.isEmpty()
                ? not(Outcome.ALREADY_SHORTEST)
                : done(kept, wanted);
    }

    private Revised longer() {
        var wanted = wishes.length(Wishes.Length.USUAL);
        var longer = new ArrayList<>(letter.sentences());
        for (var sentence : LetterWriter.write(material, wanted).sentences()) {
            var more = new ArrayList<>(longer);
            insert(more, sentence);
            if (longer.stream()
                            .noneMatch(one ->
                                    one.id().equals(sentence.id()) || one.text().equals(sentence.text()))
                    && SentenceCheck.passes(sentence, material)
                    && words(more) <= MOST_WORDS) {
                insert(longer, sentence);
            }
        }
        return longer.size() == letter.sentences().size() ? not(Outcome.ALREADY_LONGEST) : done(longer, wanted);
    }

    private Revised tone(Wishes.Tone tone) {
        return wishes.tone() == tone ? not(Outcome.ALREADY_SO) : all(wishes.tone(tone));
    }

    private Revised otherWords() {
        return all(wishes.seed(wishes.seed() + 1));
    }

    private Revised all(Wishes wanted) {
        return done(
                letter.sentences().stream()
                        .map(sentence -> again(sentence, wanted))
                        .toList(),
                wanted);
    }

    private Revised reword(Place place) {
        return place.in(letter)
                .map(sentence -> {
                    for (int i = 0; i < TRIES; i++) {
                        var other = again(sentence, wishes.seed(wishes.seed() + i));
                        if (!other.equals(sentence)) {
                            return done(with(sentence, other), wishes);
                        }
                    }
                    return not(Outcome.NO_OTHER_WORDS);
                })
                .orElseGet(() -> not(Outcome.NO_SUCH_SENTENCE));
    }

    private Sentence again(Sentence sentence, Wishes wanted) {
        if (isOwn(sentence)) {
            return sentence;
        }
        var other = LetterWriter.again(sentence, material, wanted);
        boolean twice = letter.sentences().stream().anyMatch(one -> one.text().equals(other.text()));
        return !twice && SentenceCheck.passes(other, material) ? other : sentence;
    }

    private Revised more(String topic) {
        var found = LetterWriter.about(topic, material, wishes, letter.sentences()).stream()
                .filter(sentence ->
                        letter.sentences().stream().noneMatch(one -> one.id().equals(sentence.id())))
                .filter(sentence -> SentenceCheck.passes(sentence, material))
                .limit(MOST_ADDED)
                .toList();
        if (found.isEmpty()) {
            return not(says(topic) ? Outcome.ALREADY_SAID : Outcome.NOTHING_ABOUT_IT);
        }
        var more = new ArrayList<>(letter.sentences());
        found.forEach(sentence -> insert(more, sentence));
        var fresh = found.stream().map(Sentence::id).collect(Collectors.toSet());
        about(topic).forEach(sentence -> fresh.add(sentence.id()));
        spare(more, wishes.length() == Wishes.Length.SHORT ? MOST_WORDS_SHORT : MOST_WORDS, fresh);
        return done(more, wishes);
    }

    private Revised less(String topic) {
        return without(about(topic), Outcome.NOTHING_ABOUT_IT);
    }

    private Revised remove(List<Place> places) {
        var meant = places.stream().map(place -> place.in(letter)).toList();
        return meant.stream().anyMatch(Optional::isEmpty)
                ? not(Outcome.NO_SUCH_SENTENCE)
                : without(meant.stream().flatMap(Optional::stream).toList(), Outcome.NO_SUCH_SENTENCE);
    }

    /** Never leaves a letter without a sentence. */
    private Revised without(List<Sentence> unwanted, Outcome none) {
        var kept = new ArrayList<>(letter.sentences());
        kept.removeAll(unwanted);
        return unwanted.isEmpty() || kept.isEmpty() ? not(none) : done(kept, wishes);
    }

    private Revised own(Place place, String text) {
        var findings = SentenceCheck.ofOwnWords(text);
        if (!findings.isEmpty()) {
            return new Revised(letter, wishes, Set.of(), Set.of(), Outcome.BLOCKED, findings);
        }
        return place.in(letter)
                .map(sentence -> done(
                        with(
                                sentence,
                                new Sentence(
                                        sentence.id(),
                                        sentence.purpose(),
                                        ended(text),
                                        List.of(SentenceCheck.OWN_WORDS))),
                        wishes))
                .orElseGet(() -> not(Outcome.NO_SUCH_SENTENCE));
    }

    private static String ended(String text) {
        var line = text.replaceAll("\\s+", " ").replace('\'', '’').strip();
        var begun = line.substring(0, 1).toUpperCase(Locale.FRENCH) + line.substring(1);
        return begun.matches(".*[.!?…]") ? begun : begun + ".";
    }

    /** Whether the letter says something of the person about it: that the job is there says nothing. */
    private boolean says(String topic) {
        return about(topic).stream().anyMatch(sentence -> sentence.purpose().paragraph() == Purpose.Paragraph.ME);
    }

    /** The sentences that say something of the topic. */
    private List<Sentence> about(String topic) {
        var asked = Kinship.words(topic);
        asked.removeIf(word -> word.length() < 3 || Unsaid.isNeutral(word) || word.startsWith("experience"));
        return asked.isEmpty()
                ? List.of()
                : letter.sentences().stream()
                        .filter(sentence -> {
                            var said = Kinship.words(sentence.text());
                            return asked.stream().allMatch(word -> Kinship.says(said, word));
                        })
                        .toList();
    }

    private List<Sentence> with(Sentence before, Sentence after) {
        return letter.sentences().stream()
                .map(one -> one.equals(before) ? after : one)
                .toList();
    }

    private static void insert(List<Sentence> sentences, Sentence added) {
        sentences.add(Letter.place(added, sentences), added);
    }

    private static void spare(List<Sentence> sentences, int most, Set<String> untouchable) {
        for (var purpose : SPARED_FIRST) {
            while (words(sentences) > most) {
                var spared = sentences.stream()
                        .filter(sentence -> sentence.purpose() == purpose
                                && !isOwn(sentence)
                                && !untouchable.contains(sentence.id()))
                        .skip(purpose == Purpose.PROOF ? 2 : 0)
                        .reduce((first, second) -> second);
                if (spared.isEmpty()) {
                    break;
                }
                sentences.remove(spared.get());
            }
        }
    }

    private static int words(List<Sentence> sentences) {
        return new Letter("", sentences).words();
    }

    private static boolean isOwn(Sentence sentence) {
        return sentence.grounds().equals(List.of(SentenceCheck.OWN_WORDS));
    }

    private Revised not(Outcome outcome) {
        return new Revised(letter, wishes, Set.of(), Set.of(), outcome, List.of());
    }

    private Revised done(List<Sentence> sentences, Wishes wanted) {
        Map<String, Sentence> before = letter.sentences().stream()
                .collect(Collectors.toMap(Sentence::id, Function.identity(), (one, other) -> one));
        var touched = sentences.stream()
                .filter(sentence -> !sentence.equals(before.get(sentence.id())))
                .map(Sentence::id)
                .collect(Collectors.toSet());
        var removed = new HashSet<>(before.keySet());
        sentences.forEach(sentence -> removed.remove(sentence.id()));
        return touched.isEmpty() && removed.isEmpty()
                ? not(Outcome.NO_OTHER_WORDS)
                : new Revised(
                        new Letter(letter.subject(), sentences), wanted, touched, removed, Outcome.DONE, List.of());
    }
}
