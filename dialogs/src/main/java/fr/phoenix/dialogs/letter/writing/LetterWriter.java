package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.WordForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a whole letter without a model, true by construction: what it says of the person stands in the grounds of its sentences. The same
 * material and wishes give the same letter. The id of a sentence follows from its purpose and grounds alone.
 */
public final class LetterWriter {

    private static final int LEAST = 220;
    private static final int MOST = 350;
    private static final int LEAST_SHORT = 150;
    private static final int MOST_SHORT = 220;
    /** Below the most, so that a sentence that is said again in other words still fits. */
    private static final int RESERVE = 25;
    /** From so many words on, only what answers the offer is added. */
    private static final int ENOUGH = 260;

    private static final int ENOUGH_SHORT = 175;
    private static final int FILLING = 3;
    /** How often a letter is written before one is taken that is short of words. */
    private static final int DRAFTS = 6;

    private static final long NEXT_DRAFT = 1_000_003;

    private LetterWriter() {}

    public static Letter write(Material material, Wishes wishes) {
        var all = Outline.of(material);
        var longest = draft(all, material, wishes);
        for (int more = 1; more < DRAFTS && !fits(longest, wishes); more++) {
            var other = draft(all, material, wishes.seed(wishes.seed() + more * NEXT_DRAFT));
            longest = other.words() > longest.words() ? other : longest;
        }
        return longest;
    }

    private static Letter draft(List<PlannedSentence> all, Material material, Wishes wishes) {
        var chosen = chosen(all, material, wishes);
        var letter = written(all, chosen, material, wishes);
        while (letter.words() > most(wishes) && dropLightest(chosen)) {
            letter = written(all, chosen, material, wishes);
        }
        return letter;
    }

    private static Letter written(
            List<PlannedSentence> all, Set<PlannedSentence> chosen, Material material, Wishes wishes) {
        var writing = new Writing(material, wishes);
        return new Letter(
                subject(material),
                all.stream()
                        .filter(chosen::contains)
                        .flatMap(plan -> writing.say(plan).stream())
                        .toList());
    }

    private static boolean dropLightest(Set<PlannedSentence> chosen) {
        return chosen.stream()
                .filter(plan -> plan.weight() > 0)
                .max(Comparator.comparingInt(PlannedSentence::weight).thenComparingInt(PlannedSentence::number))
                .map(chosen::remove)
                .orElse(false);
    }

    private static int most(Wishes wishes) {
        return switch (wishes.length()) {
            case USUAL -> MOST;
            case SHORT -> MOST_SHORT;
        };
    }

    /** The sentences there is room for: the weightiest first, then in reading order. */
    private static Set<PlannedSentence> chosen(List<PlannedSentence> all, Material material, Wishes wishes) {
        boolean isShort = wishes.length() == Wishes.Length.SHORT;
        int most = most(wishes) - RESERVE;
        int enough = isShort ? ENOUGH_SHORT : ENOUGH;
        var writing = new Writing(material, wishes);
        var chosen = new HashSet<PlannedSentence>();
        int words = 0;
        for (var plan : all.stream()
                .sorted(Comparator.comparingInt(PlannedSentence::weight))
                .toList()) {
            if (words >= enough && plan.weight() >= FILLING) {
                continue;
            }
            int length = writing.say(plan).map(Sentence::words).orElse(0);
            if (length > 0 && (plan.weight() == 0 || words + length <= most)) {
                chosen.add(plan);
                words += length;
            }
        }
        return chosen;
    }

    /** The same on the same grounds in other words; as it was when there are no others. */
    public static Sentence again(Sentence sentence, Material material, Wishes wishes) {
        return new Writing(material, wishes)
                .say(PlannedSentence.of(sentence), text -> !text.equals(sentence.text()))
                .map(said -> sentence.saying(said.text()))
                .orElse(sentence);
    }

    /** What the person said about the topic and the letter does not yet, the closest first; empty when they said nothing about it. */
    public static List<Sentence> about(String topic, Material material, Wishes wishes, Collection<Sentence> present) {
        var asked = topics(topic);
        var told = present.stream()
                .flatMap(sentence -> sentence.grounds().stream())
                .collect(Collectors.toSet());
        var writing = new Writing(material, wishes).after(present);
        var found = new ArrayList<Sentence>();
        material.evidence().stream()
                .filter(one -> !told.contains(one.id()) && matches(asked, one.said()) > 0)
                .sorted(Comparator.comparingInt(one -> -matches(asked, one.said())))
                .map(Outline::alone)
                .forEach(plan -> writing.say(plan).ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Set<String> topics(String topic) {
        return WordForms.in(topic).stream()
                .filter(word -> !word.startsWith("experience")
                        && !Set.of(
                                        "plus", "mon", "parle", "dans", "avec", "comme", "more", "about", "with",
                                        "travail", "work")
                                .contains(word))
                .collect(Collectors.toSet());
    }

    private static int matches(Set<String> asked, String said) {
        var forms = WordForms.in(said);
        return (int) asked.stream().filter(word -> WordForms.among(forms, word)).count();
    }

    /** A short message that goes with the letter and the CV, at most 120 words. */
    public static String email(Material material, Letter letter, String salutation) {
        return Email.of(material, letter, salutation);
    }

    /** Whether the letter has as many words as the wishes want. */
    public static boolean fits(Letter letter, Wishes wishes) {
        int words = letter.words();
        return switch (wishes.length()) {
            case USUAL -> words >= LEAST && words <= most(wishes);
            case SHORT -> words >= LEAST_SHORT && words <= most(wishes);
        };
    }

    private static String subject(Material material) {
        var title = Filling.titled(material);
        var reference =
                material.reference().map(one -> PlainWords.shown(one.words())).orElse("");
        return switch (material.language()) {
            case FR ->
                "Candidature au poste " + Language.FR.join("de", title)
                        + (reference.isEmpty() ? "" : " – réf. " + reference);
            case EN -> "Application for the post of " + title + (reference.isEmpty() ? "" : " – ref. " + reference);
        };
    }
}
