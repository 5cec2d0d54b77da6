package fr.phoenix.dialogs.knowledge;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Notes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the note that answers a freely phrased question by BM25 over titles, names, example questions and texts of all notes. Some fifty short
 * notes are searched in well under a millisecond, so this needs no index on disk and no library; the hexagon stays plain Java.
 *
 * <p>A note answers only when it holds most of what the question says, weighed by how telling each word is, and does so clearly better than
 * the next one. The limits were set on the questions of {@code questions.txt} that are marked for it, and measured on the others.
 */
public final class NoteSearch implements Notes {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.5;

    /** How much a word counts by where it stands. */
    private static final double NAMED = 3;

    private static final double ASKED = 2;
    private static final double TOLD = 0.6;

    /** Words that no note knows may be a matter of phrasing: they count less than the rarest of ours. */
    private static final double UNKNOWN = 0.6;

    /** Of the score times the share of the question's weight that the note holds. */
    private static final double LEAST_SURE = 3.5;

    private static final double LEAST_LEAD = 1.08;

    private record Note(String topic, Map<String, Double> words, double length) {}

    record Found(String topic, double score, double cover) {}

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double unknown;
    private final double usualLength;

    public NoteSearch(Knowledge knowledge) {
        for (var language : Language.values()) {
            knowledge.all(language).forEach(entry -> notes.add(note(entry)));
        }
        var holders = new HashMap<String, Integer>();
        notes.forEach(note -> note.words().keySet().forEach(word -> holders.merge(word, 1, Integer::sum)));
        holders.forEach((word, count) -> rarity.put(word, rarity(count)));
        unknown = UNKNOWN * rarity(0);
        usualLength = notes.stream().mapToDouble(Note::length).average().orElse(1);
    }

    @Override
    public Optional<String> answering(Words question) {
        var ranked = ranking(question);
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        var first = ranked.getFirst();
        return first.score() * first.cover() >= LEAST_SURE
                        && first.score() >= LEAST_LEAD * ranked.getLast().score()
                ? Optional.of(first.topic())
                : Optional.empty();
    }

    /** The two best. */
    List<Found> ranking(Words question) {
        var words = new HashSet<>(Stems.of(question.text()));
        var best = new HashMap<String, Found>();
        for (var note : notes) {
            best.merge(note.topic(), found(note, words), (one, other) -> one.score() >= other.score() ? one : other);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(2)
                .toList();
    }

    private Found found(Note note, Set<String> words) {
        double score = 0;
        double held = 0;
        double all = 0;
        for (var word : words) {
            double weight = rarity.getOrDefault(word, unknown);
            double count = note.words().getOrDefault(word, 0.0);
            all += weight;
            held += count > 0 ? weight : 0;
            score += weight
                    * count
                    * (SATURATION + 1)
                    / (count + SATURATION * (1 - LENGTH + LENGTH * note.length() / usualLength));
        }
        return new Found(note.topic(), score, all == 0 ? 0 : held / all);
    }

    private double rarity(int holders) {
        return Math.log(1 + (notes.size() - holders + 0.5) / (holders + 0.5));
    }

    private static Note note(Entry entry) {
        var words = new HashMap<String, Double>();
        count(words, NAMED, entry.title() + " " + String.join(" ", entry.spellings()));
        count(words, ASKED, String.join(" ", entry.questions()));
        count(words, TOLD, entry.text());
        return new Note(
                entry.topic(),
                words,
                words.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private static void count(Map<String, Double> words, double weight, String text) {
        Stems.of(text).forEach(word -> words.merge(word, weight, Double::sum));
    }
}
