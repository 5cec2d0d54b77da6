package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.lexicon.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people type, in the one spelling that the rules are written in: lower case, no accents, one space between words, a comma for every
 * pause within a sentence.
 *
 * <p>Undone on the way: letters set apart or replaced (“s u i c i d e”, “su1cide”, “s*icide”), letters drawn out, texting (“jveu pu”), elisions
 * (“j’” is “je”, “d’” is “de”), short forms (“don’t” is “not”, “kms” is “kill myself”). Left out: the French “ne”, which many do not write, and
 * words that only add weight (“vraiment”, “just”). Which spelling stands for which is in {@code spelling.txt}.
 */
final class PlainSpeech {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART =
            Pattern.compile("(?<![\\p{L}\\p{N}’'])\\p{L}(?:[ .\\-_*]\\p{L}){3,30}(?![\\p{L}\\p{N}’'])");
    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");
    private static final Pattern LAUGHTER = Pattern.compile("[😂🤣😆😅😜😁😹]");
    private static final Pattern GUN = Pattern.compile("🔫");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;…\\n\\r]+");
    private static final Pattern PAUSE = Pattern.compile("[,:()\\[\\]{}«»“”\"—–|•]+|(?<= )-+(?= )");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9,@$*]+");
    private static final Pattern DISGUISED = Pattern.compile("[a-z]+[0-9@$]+[a-z]+|[a-z]+\\*+[a-z]*");
    private static final Pattern PLAIN = Pattern.compile("[a-z,]*");
    private static final Pattern SIGNS = Pattern.compile("[@$*]");
    private static final Pattern GLUED_I = Pattern.compile("j(?=[bcdfgklmnpqrstvwxz])([a-z]{2,})");
    private static final String LOOKALIKES = "0o1i3e4a@a5s$s";

    /** Words in one sentence: patterns would search for half a minute on 50,000 characters without a full stop. */
    private static final int STRETCH = 60;

    private static final int OVERLAP = 20;
    private static final int LONGEST_SPELLING = 4;
    private static final int LONGEST_WORD = 40;

    private final Map<String, String> spellings = new HashMap<>();
    private final List<String> hidden = new ArrayList<>();

    PlainSpeech() {
        for (var line : WordList.named(PlainSpeech.class, "spelling.txt")) {
            switch (line.name()) {
                case "(nothing)" -> line.items().forEach(form -> spellings.put(form, ""));
                case "(hidden behind stars)" -> hidden.addAll(line.items());
                default -> line.items().forEach(form -> spellings.put(form, line.name()));
            }
        }
    }

    /** Sentence by sentence; a sentence of more than {@value #STRETCH} words comes in stretches that overlap. */
    List<String> sentences(String text) {
        var joined = APART.matcher(
                        GUN.matcher(LAUGHTER.matcher(text).replaceAll(" lol ")).replaceAll(" flingue "))
                .replaceAll(PlainSpeech::together);
        var bare = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        return SENTENCE_END
                .splitAsStream(bare.toLowerCase(Locale.ROOT).replace("œ", "oe"))
                .map(this::respelled)
                .filter(words -> !words.isEmpty())
                .flatMap(PlainSpeech::stretches)
                .distinct()
                .toList();
    }

    private static String together(MatchResult letters) {
        return Matcher.quoteReplacement(letters.group().replaceAll("[^\\p{L}]", ""));
    }

    private List<String> respelled(String sentence) {
        var typed = typed(sentence);
        var words = new ArrayList<String>();
        for (int at = 0; at < typed.size(); ) {
            int length = spelled(typed, at);
            var form = String.join(" ", typed.subList(at, at + length));
            var plain = spellings.getOrDefault(form, form);
            if (!plain.isEmpty()) {
                words.addAll(List.of(plain.split(" ")));
            }
            at += length;
        }
        return words;
    }

    /** How many words, from here on, are one known spelling; 1 when none is. */
    private int spelled(List<String> typed, int at) {
        for (int length = Math.min(LONGEST_SPELLING, typed.size() - at); length > 1; length--) {
            if (spellings.containsKey(String.join(" ", typed.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }

    private List<String> typed(String sentence) {
        var words = new ArrayList<String>();
        for (var word : BETWEEN.split(PAUSE.matcher(sentence).replaceAll(" , "))) {
            var drawnIn = DRAWN_OUT.matcher(word).replaceAll("$1");
            var whole = uncovered(drawnIn.substring(0, Math.min(LONGEST_WORD, drawnIn.length())));
            var glued = GLUED_I.matcher(whole);
            if (!spellings.containsKey(whole) && glued.matches()) {
                words.add("je");
                words.add(glued.group(1));
            } else if (!whole.isEmpty()) {
                words.add(whole);
            }
        }
        return words;
    }

    private String uncovered(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        if (!DISGUISED.matcher(word).matches()) {
            return SIGNS.matcher(word).replaceAll("");
        }
        var letters = word.chars()
                .mapToObj(letter -> Optional.of(LOOKALIKES.indexOf(letter))
                        .filter(at -> at >= 0 && at % 2 == 0)
                        .map(at -> LOOKALIKES.substring(at + 1, at + 2))
                        .orElse(Character.toString(letter)))
                .reduce("", String::concat);
        return hidden.stream()
                .filter(candidate -> letters.contains("*")
                        && candidate.length() == letters.length()
                        && candidate.matches(letters.replace("*", ".")))
                .findFirst()
                .orElse(letters.replace("*", ""));
    }

    private static Stream<String> stretches(List<String> words) {
        return IntStream.iterate(
                        0, start -> start == 0 || start + OVERLAP < words.size(), start -> start + STRETCH - OVERLAP)
                .mapToObj(start -> String.join(" ", words.subList(start, Math.min(start + STRETCH, words.size()))));
    }
}
