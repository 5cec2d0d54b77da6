package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A French job title as it stands in a sentence: in the gender the person chose, otherwise as it was written. Agrees the first noun and the
 * adjectives behind it up to the first preposition; a noun with one form for both stays.
 */
final class JobTitles {

    private static final Pattern MARK = Pattern.compile(
            "(?iu)\\s*[(\\[]?\\s*(?<![\\p{L}])[HFM]\\s*/\\s*[HFMX](?:\\s*/\\s*[XD])?(?![\\p{L}])\\s*[)\\]]?\\s*");
    private static final Pattern BOTH = Pattern.compile(
            "(?u)(?<first>\\p{L}[\\p{L}-]{3,}(?: \\p{L}[\\p{L}’-]*)?)\\s*(?:/\\s*| ou (?:une? )?)(?<second>\\p{L}[\\p{L}-]{4,})(?<rest>.*)");
    private static final Pattern SHORT = Pattern.compile(
            "(?u)(\\p{L}+)(?:\\((\\p{Ll}{1,5})\\)|[·•⋅.](\\p{Ll}{1,5})(?!\\p{L})|/-?(\\p{Ll}{1,4})(?!\\p{L}))");
    private static final Pattern STOP = Pattern.compile("(?iu)(?:de|d’.*|du|des|en|à|au|aux|pour|et|-|–|,)");
    private static final Pattern TRADE = Pattern.compile(
            "(?u).*(?:eur|euse|trice|ier|ière|ien|ienne|iste|aire|ant|ante|ent|ente|é|ée|aide|soignant|maçon|chef)");
    private static final Set<String> EUSE = Set.of(
            "acheteur",
            "monteur",
            "porteur",
            "transporteur",
            "toiletteur",
            "chanteur",
            "visiteur",
            "menteur",
            "enquêteur_");
    private static final Set<String> ADJECTIVES = Set.of(
            "administratif",
            "commercial",
            "qualifié",
            "polyvalent",
            "médical",
            "adjoint",
            "social",
            "spécialisé",
            "éducatif",
            "principal",
            "confirmé",
            "certifié",
            "familial",
            "territorial",
            "juridique",
            "hospitalier",
            "hôtelier",
            "scolaire",
            "indépendant",
            "salarié",
            "soignant",
            "technique",
            "numérique",
            "digital");
    private static final Pattern EPICENE = Pattern.compile(
            "(?u).*(?:iste|aire|able|logue|thécaire|aide|graphe|mètre|cadre|chef de cuisine|guide|pilote|maître|mécano|prof|cariste|médecin|mannequin)");

    private JobTitles() {}

    static String of(String title, Gender gender) {
        var bare = PlainWords.shown(MARK.matcher(title).replaceAll(" ")).replaceAll("\\s+", " ");
        var text = one(PlainWords.accentedWords(Nouns.inside(small(bare.replaceAll("\\s*\\([^)]*$", "")))));
        var both = BOTH.matcher(text);
        if (both.matches() && related(both.group("first"), both.group("second"))) {
            return oneOf(both, gender);
        }
        return switch (gender) {
            case UNMARKED -> SHORT.matcher(text).replaceAll(JobTitles::bracketed);
            case FEMININE -> agreed(SHORT.matcher(text).replaceAll("$1"), true);
            case MASCULINE -> agreed(SHORT.matcher(text).replaceAll("$1"), false);
        };
    }

    /** Offers that look for several people name them all: "auxiliaires de vie". */
    private static String one(String title) {
        var words = title.split(" ");
        for (int at = 0; at < words.length && !STOP.matcher(words[at]).matches(); at++) {
            var single = words[at].endsWith("s") ? cut(words[at], 1) : words[at];
            boolean plural = at == 0
                    ? !single.equals(words[at])
                            && Spelling.knows(single, Language.FR)
                            && TRADE.matcher(single).matches()
                    : ADJECTIVES.contains(masculine(single));
            if (at == 0 && !plural) {
                return title;
            }
            words[at] = plural ? single : words[at];
        }
        return String.join(" ", words);
    }

    private static String small(String text) {
        var first = text.split("[\\s(/·.-]", 2)[0];
        boolean initials = first.length() > 1 && first.equals(first.toUpperCase(Locale.FRENCH));
        boolean shouted = text.equals(text.toUpperCase(Locale.FRENCH)) && text.length() > 5;
        if (shouted) {
            return text.toLowerCase(Locale.FRENCH);
        }
        var noun = first.toLowerCase(Locale.FRENCH);
        boolean agrees = !feminine(noun).equals(noun) || !masculine(noun).equals(noun);
        return initials || first.isEmpty() || !agrees
                ? text
                : text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
    }

    private static String bracketed(MatchResult found) {
        var ending = found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : found.group(4);
        return Matcher.quoteReplacement(found.group(1) + "(" + ending + ")");
    }

    private static boolean related(String one, String other) {
        int alike = Math.min(4, Math.min(one.length(), other.length()) - 1);
        return one.substring(0, alike).equalsIgnoreCase(other.substring(0, alike));
    }

    private static String oneOf(Matcher both, Gender gender) {
        var first = both.group("first");
        var second = both.group("second");
        boolean firstIsFeminine = feminine(second).equals(first) || (first.endsWith("e") && !second.endsWith("e"));
        return (switch (gender) {
                    case UNMARKED -> first + " ou " + second;
                    case FEMININE -> firstIsFeminine ? first : second;
                    case MASCULINE -> firstIsFeminine ? second : first;
                })
                + both.group("rest");
    }

    private static String agreed(String title, boolean feminine) {
        var words = title.split(" ");
        for (int at = 0; at < words.length && !STOP.matcher(words[at]).matches(); at++) {
            if (at == 0 || ADJECTIVES.contains(masculine(words[at])) || ADJECTIVES.contains(words[at])) {
                words[at] = Arrays.stream(words[at].split("-"))
                        .map(part -> feminine ? feminine(part) : masculine(part))
                        .collect(Collectors.joining("-"));
            }
        }
        return String.join(" ", words);
    }

    static String feminine(String word) {
        if (EPICENE.matcher(word).matches()) {
            return word;
        }
        if (word.equals("maçon") || word.equals("patron")) {
            return word + "ne";
        }
        if (word.equals("chef")) {
            return "cheffe";
        }
        if (word.matches(".*(?:ingénieur|professeur|docteur)")) {
            return word + "e";
        }
        if (word.endsWith("teur") && !EUSE.contains(word)) {
            return cut(word, 4) + "trice";
        }
        if (word.endsWith("eur")) {
            return cut(word, 3) + "euse";
        }
        if (word.endsWith("ier") || word.matches(".*(?:anger|eiller|erger|ucher)")) {
            return cut(word, 2) + "ère";
        }
        if (word.endsWith("ien")) {
            return word + "ne";
        }
        if (word.endsWith("if")) {
            return cut(word, 1) + "ve";
        }
        if (word.endsWith("aux")) {
            return cut(word, 3) + "ale";
        }
        return word.matches(".*(?:ant|ent|é|al|gnat|ocat|ché|rtisan|uni|ert|oint|atif|tisan)") ? word + "e" : word;
    }

    static String masculine(String word) {
        if (word.equals("cheffe")) {
            return "chef";
        }
        if (word.endsWith("trice")) {
            return cut(word, 5) + "teur";
        }
        if (word.endsWith("euse")) {
            return cut(word, 4) + "eur";
        }
        if (word.matches(".*(?:ière|angère|eillère|ergère|uchère)")) {
            return cut(word, 3) + "er";
        }
        if (word.endsWith("ienne")) {
            return cut(word, 2);
        }
        if (word.endsWith("ive")) {
            return cut(word, 2) + "f";
        }
        return word.matches(".*(?:ante|ente|ée|ale|nieure|sseure|isane|ointe|avocate)")
                        && !word.matches(".*(?:vente|détente|attente|scale)")
                ? cut(word, 1)
                : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
