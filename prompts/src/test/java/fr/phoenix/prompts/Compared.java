package fr.phoenix.prompts;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How texts of different models are compared: all by counting, so that the figures say the same on every machine. */
final class Compared {

    static final Knowledge KNOWLEDGE = Knowledge.load();

    private static final int LEAST_LETTERS = 4;
    private static final Pattern TU =
            Pattern.compile("(?iu)(?<![\\p{L}’'])(?:tu|te|toi|tes)(?!\\p{L})|(?<!\\p{L})t[’']");
    private static final Pattern VOUS = Pattern.compile("(?iu)(?<!\\p{L})(?:vous|votre|vos)(?!\\p{L})");
    private static final Pattern FRENCH =
            Pattern.compile("(?iu)(?<!\\p{L})(?:le|les|des|est|une|et|dans|que)(?!\\p{L})");
    private static final Pattern ENGLISH =
            Pattern.compile("(?iu)(?<!\\p{L})(?:the|and|is|are|of|with|that|you)(?!\\p{L})");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

    private Compared() {}

    static Audience audience(String name) {
        return switch (name) {
            case "tu" -> Briefs.TU;
            case "vous" -> Briefs.VOUS;
            case "english" -> Briefs.ENGLISH;
            default -> throw new IllegalArgumentException("no audience is called " + name);
        };
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The share of the given words (of four letters and more) that the text uses, in per cent. */
    static int ownWords(Brief brief, String text) {
        var given = given(brief).flatMap(words -> letters(words.text())).collect(Collectors.toSet());
        Set<String> used = letters(text).collect(Collectors.toSet());
        return given.isEmpty()
                ? 100
                : (int) (100 * given.stream().filter(used::contains).count() / given.size());
    }

    private static Stream<Words> given(Brief brief) {
        return switch (brief) {
            case Brief.Reflection r -> Stream.of(r.weighs());
            case Brief.LetterDraft l -> l.sentences().stream().flatMap(sentence -> sentence.said().stream());
            case Brief.CvCritique c -> Stream.concat(c.strengths().stream(), c.fixes().stream());
            case Brief.CvRewrite r -> r.lines().stream().map(Brief.Line::words);
        };
    }

    private static Stream<String> letters(String text) {
        return Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= LEAST_LETTERS);
    }

    /** What is wrong with a text's register or language, if anything: quotations are the person's. */
    static List<String> slips(Brief brief, String text) {
        var own = QUOTED.matcher(text).replaceAll(" ");
        var audience = brief.audience();
        boolean french = audience.language() == Language.FR;
        boolean vous = brief instanceof Brief.LetterDraft || audience.register() == Register.VOUS;
        boolean register = french && (vous ? TU : VOUS).matcher(own).find();
        boolean language = count(french ? ENGLISH : FRENCH, own) > count(french ? FRENCH : ENGLISH, own);
        return Stream.of(register ? "register" : "", language ? "language" : "")
                .filter(slip -> !slip.isEmpty())
                .toList();
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
