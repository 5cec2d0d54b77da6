package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.letter.writing.Said.Shape;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes in which English speakers state what they did. */
final class EnglishSaid {

    private static final Pattern PERSONAL =
            Pattern.compile("(?iu)(?:i |i’|we |my .* (?:was|were|is|included|meant) ).*");
    private static final Pattern LED = Pattern.compile("(?u)(?:[^\\s]+[\\s,]+){1,8}?(?:I |i |I’|we ).*");
    private static final Pattern REASON = Pattern.compile("(?iu)(?:because |since i |so that |in order to ).*");
    private static final Pattern TO = Pattern.compile("(?iu)to \\p{L}+.*");
    private static final Pattern YOU = Pattern.compile("(?iu)(?<!\\p{L})(?:you|your|yours)(?!\\p{L})");
    private static final Set<String> NATIONS = Set.of(
            "English",
            "French",
            "Spanish",
            "German",
            "Italian",
            "Arabic",
            "Portuguese",
            "Dutch",
            "Python",
            "Java",
            "Excel",
            "Word");
    private static final Set<String> PAST = Set.of(
            "led", "ran", "taught", "sold", "built", "wrote", "took", "made", "held", "kept", "gave", "drove", "fed",
            "dealt", "met", "won", "did", "set", "spoke", "bought", "sent", "grew", "brought", "found", "oversaw",
            "began", "swept", "cut", "read");
    private static final Set<String> NO_VERB = Set.of(
            "need",
            "bed",
            "seed",
            "feed",
            "speed",
            "red",
            "shed",
            "skilled",
            "experienced",
            "qualified",
            "certified",
            "motivated",
            "united",
            "limited");

    private EnglishSaid() {}

    /** Empty when it addresses whoever it was said to. */
    static Optional<Said> of(String sentence) {
        if (sentence.isBlank() || YOU.matcher(sentence).find()) {
            return Optional.empty();
        }
        var text = capitalI(sentence);
        if (REASON.matcher(text).matches()) {
            return said(Shape.REASON, small(text));
        }
        if (PERSONAL.matcher(text).matches()) {
            return said(Shape.CLAUSE, text.startsWith("I") ? text : small(text));
        }
        if (TO.matcher(text).matches()) {
            return said(Shape.ACT, small(text));
        }
        var first = text.split("[\\s,;:(/]", 2)[0].toLowerCase(Locale.ENGLISH);
        if (PAST.contains(first)
                || (first.endsWith("ed")
                        && first.length() > 4
                        && !NO_VERB.contains(first)
                        && text.length() > first.length())) {
            return said(Shape.CLAUSE, "I " + first + text.substring(first.length()));
        }
        if (LED.matcher(text).matches()) {
            return said(Shape.LED, small(text));
        }
        return text.split("\\s+").length <= 25 ? said(Shape.THING, small(text)) : said(Shape.OTHER, small(text));
    }

    private static Optional<Said> said(Shape shape, String text) {
        return Optional.of(new Said(shape, text));
    }

    private static String capitalI(String text) {
        return text.replaceAll("(?<![\\p{L}’])i(?=[ ’]|$)", "I")
                .replaceAll("(?<![\\p{L}’])I’m(?!\\p{L})", "I am")
                .replaceAll("(?<![\\p{L}’])I’ve(?!\\p{L})", "I have")
                .replaceAll("(?<![\\p{L}’])[Ii]m(?= )", "I am")
                .replaceAll("(?<![\\p{L}’])I’ll(?!\\p{L})", "I will")
                .replaceAll("(?<![\\p{L}’])I’d like", "I would like")
                .replaceAll("(?<=\\p{L})n’t(?!\\p{L})", " not")
                .replaceAll("(?iu)\\bca not\\b", "cannot");
    }

    /** Names of tools that are words of English too. */
    private static final Set<String> TOOLS =
            Set.of("React", "Excel", "Access", "Word", "Go", "Rust", "Swift", "Sage", "Spring", "Spark");

    static String small(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return text;
        }
        var first = text.split("[\\s,;:(/’'-]", 2)[0];
        boolean keep = first.equals("I")
                || NATIONS.contains(first)
                || (TOOLS.contains(first) && !text.matches("\\p{L}+ (?:to|the|and|your|a) .*"))
                || (text.matches("(?u)\\p{Lu}\\p{L}+ \\p{Lu}.*") && !text.matches(".*[,;.].*"))
                || Skills.named(text).stream()
                        .anyMatch(named -> text.startsWith(named.words())
                                && Character.isUpperCase(named.skill().english().charAt(0))
                                && !Spelling.knows(
                                        named.skill().english().toLowerCase(Locale.ENGLISH) + "s", Language.EN)
                                && !named.skill().english().contains(" "))
                || (first.length() > 1 && first.equals(first.toUpperCase(Locale.ENGLISH)))
                || !Spelling.knows(first.toLowerCase(Locale.ENGLISH), Language.EN);
        return keep ? text : text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1);
    }
}
