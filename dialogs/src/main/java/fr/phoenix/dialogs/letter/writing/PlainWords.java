package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.WordList;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, made fit to stand in a letter without another meaning: fillers dropped, apostrophes, accents and the names of tools
 * set right. A word that no dictionary and no accent explains stays as it was typed.
 */
final class PlainWords {

    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{So}\\p{Cs}\\p{Cn}\\p{Cf}\\p{Cc}\\uFE0F]|(?<!\\S)[:;=]-?[)(DPp](?!\\S)");
    private static final Pattern FILLER = Pattern.compile(
            "(?iu)^(?:(?:bah|ben|bon|beh|euh|heu|hum|oui|ouais|alors|donc|voil[àa]|en fait|du coup|genre|franchement|honn[êe]tement|d’accord|ok|bonjour|salut|merci|eh bien|et bien|par exemple|moi|et|yes|well|so|um|uh|er|okay|hi|hello|basically|actually|honestly|like|you know"
                    + "|je (?:t|v)(?:’|ous |e )?\\s?(?:l’)?ai (?:déj[àa] )?dit(?: que?’?)?|comme je (?:t|v)(?:’|ous )ai dit|comme je (?:disais|l’ai dit)|je (?:pense|crois|dirais) (?:que?|qu’)|i (?:already )?told you(?: that)?|as i said)(?![\\p{L}’])[\\s,.…!:]*)+");
    private static final Pattern TOLD = Pattern.compile("(?iu)^je (?:t’|vous )ai (?:déj[àa] )?dit (?:que |qu’)");
    private static final Pattern INNER = Pattern.compile(
            "(?iu)[\\s,]+(?:euh|heu|hein|quoi|tu vois|tu sais|vous voyez|voil[àa]|lol|mdr|stp|svp|haha|you know|i mean)(?=[\\s,.!]|$)");
    private static final Pattern SPLIT_ELISION =
            Pattern.compile("(?iu)(?<![\\p{L}’])(j|l|d|m|n|s|t|c|qu) (?=[aeiouyhéèêàâîôœ])");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}’@.])(?:\\p{L}’|[qQ]u’)?(\\p{L}+)(?![\\p{L}\\p{N}@])");
    private static final Pattern BARE_A = Pattern.compile(
            "(?u)(?<!(?:\\b(?:il|elle|on|qui|ça|cela|y|me|te|l|m|t|n|s|lui|nous|vous|se))[\\s’])(?<=\\s)a(?= (?:la|l’|le|les|mon|ma|mes|un|une|domicile|temps|plein|partir|mi|Paris|Lyon|faire|\\d))");
    private static final Pattern HAVE = Pattern.compile(
            "(?iu)(j’ai (?:aussi |également |toujours |déjà |souvent |bien |beaucoup |surtout )?)(?!(?:envie|une|toute|quelque|comme|honte|peine|horreur|charge|notre|votre|autre)(?!\\p{L}))(\\p{L}{2,})e(?!\\p{L})");
    private static final Pattern A_TOWN = Pattern.compile("(?u)(?<=\\s)[aà] (\\p{Ll}{4,})(?!\\p{L})");
    private static final Pattern HAD = Pattern.compile(
            "(?iu)(j’ai (?:aussi |également |toujours |déjà |souvent |bien |beaucoup |surtout )?)(\\p{L}{2,})er(?!\\p{L})");
    /** A second clause without any sign before it. */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?iu)(?<=\\p{L})(?<!(?<!\\p{L})(?:que|quand|si|et|mais|où|ou|car|comme|dont|lorsque|puis|donc|là|aussi|alors|ensuite|moi|fait|ci|pourquoi|parfois)) (?=(?:je |j’)\\p{L})");

    private static final Pattern TOOL_PLACE =
            Pattern.compile("(?<=\\b(?:in|with|using|on|and|of) )[a-z]{3,}(?![\\p{L}])");
    /** Below ten, French letters write numbers in words. */
    private static final Pattern SMALL_NUMBER = Pattern.compile(
            "(?U)(?<=(?:^|[\\p{L}»] ))[2-9](?= (?!jan|fév|mar|avr|mai|juil|août|sep|oct|nov|déc)\\p{Ll}{3,})");

    private static final List<String> NUMBERS =
            List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");
    private static final Pattern GLUED = Pattern.compile("(?u)([jlcdnsm])([aeéèêiouyh]\\p{Ll}{2,})");
    private static final Pattern AT_NAME = Pattern.compile("(?u)(?<=\\bchez )(\\p{Ll})(\\p{L}{2,})");
    private static final Map<String, String> COMMON = common();
    private static final int MOST_FILLERS = 4;

    private PlainWords() {}

    private static Map<String, String> common() {
        var all = new HashMap<String, String>();
        for (var line : WordList.lines(PlainWords.class, "slips_fr.txt")) {
            var parts = line.split(": ", 2);
            for (var slip : parts[1].split(", ")) {
                all.put(slip, parts[0]);
            }
        }
        return Map.copyOf(all);
    }

    /** The sentences of what was said, each without its final stop. */
    static List<String> sentences(String words, Language language) {
        var found = new ArrayList<String>();
        for (var part : tidy(words).split("(?<=[.!?…])\\s+|\\s*[\\n•]+\\s*")) {
            boolean asks = part.strip().endsWith("?");
            var plain = mended(part, language);
            if (!plain.isEmpty() && !asks) {
                found.add(plain);
            }
        }
        return found;
    }

    private static String tidy(String words) {
        var text = NO_TEXT.matcher(words.replace('\'', '’').replace('`', '’')).replaceAll(" ");
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("\\.{2,}", "…")
                .strip();
    }

    /** Names, dates and other things that are not typed but shown. */
    static String shown(String words) {
        return ended(tidy(words));
    }

    private static String mended(String part, Language language) {
        var text = calm(part);
        for (int layer = 0; layer < MOST_FILLERS; layer++) {
            text = FILLER.matcher(TOLD.matcher(text).replaceFirst("")).replaceFirst("");
            text = ended(INNER.matcher(text).replaceAll(""));
        }
        return switch (language) {
            case FR -> accented(text);
            case EN -> toolsNamed(text);
        };
    }

    private static String toolsNamed(String text) {
        return TOOL_PLACE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Skills.named(found.group()).stream()
                        .map(named -> named.skill().english())
                        .filter(name -> name.equalsIgnoreCase(found.group()))
                        .findFirst()
                        .orElse(found.group())));
    }

    private static String ended(String text) {
        return text.replaceAll("^[-–—•*·:,;.\\s]+", "")
                .replaceAll("[\\s.!…;,:–—-]+$", "")
                .replaceAll("\\s+([,.;)])", "$1")
                .replaceAll("([!,;])\\1+", "$1")
                .replaceAll("[\\s,]*!+\\s*", ", ")
                .replaceAll("[ \u00a0]?([:;])(?= )", "\u00a0$1")
                .replaceAll(",(?=\\p{L})", ", ")
                .strip();
    }

    /** No text in capitals. */
    private static String calm(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals > 12 && small * 4 < capitals ? text.toLowerCase(Locale.FRENCH) : text;
    }

    private static String accented(String text) {
        var joined = text.replaceAll(
                "(?iu)(?<!\\p{L})j(?=(?:ai|avais|etais|étais|adore|aime|aimerais|aide)(?!\\p{L}))", "j’");
        joined = SPLIT_ELISION.matcher(joined).replaceAll("$1’");
        joined = joined.replaceAll("(?iu)(?<!\\p{L})grand[ -]?m[eè]re", "grand-mère")
                .replaceAll("(?iu)(?<!\\p{L})grand[ -]?p[eè]re", "grand-père")
                .replaceAll("(?iu)(?<!\\p{L})(?:rdv|rendez vous)(?!\\p{L})", "rendez-vous")
                .replaceAll("(?u)(?<=\\d)h(?=[ ,.]|$)", "\u00a0h");
        joined = WORD.matcher(joined).replaceAll(found -> {
            var whole = found.group();
            var word = found.group(1);
            return Matcher.quoteReplacement(whole.substring(0, whole.length() - word.length()) + word(word));
        });
        joined = BARE_A.matcher(joined).replaceAll("à");
        joined = A_TOWN.matcher(joined).replaceAll(found -> {
            boolean town = !Spelling.knows(found.group(1), Language.FR);
            return town ? "à " + capital(found.group(1)) : Matcher.quoteReplacement(found.group());
        });
        joined = HAD.matcher(joined).replaceAll(found -> {
            boolean verb = Spelling.knows(found.group(2) + "é", Language.FR);
            return Matcher.quoteReplacement(verb ? found.group(1) + found.group(2) + "é" : found.group());
        });
        joined = RUN_ON.matcher(joined).replaceAll(", ");
        joined = HAVE.matcher(joined).replaceAll(found -> {
            var participle = found.group(2) + "é";
            boolean verb =
                    Spelling.knows(participle, Language.FR) && Spelling.knows(found.group(2) + "er", Language.FR);
            return Matcher.quoteReplacement(verb ? found.group(1) + participle : found.group());
        });
        joined = SMALL_NUMBER
                .matcher(joined)
                .replaceAll(found -> NUMBERS.get(found.group().charAt(0) - '2'));
        return AT_NAME.matcher(joined)
                .replaceAll(found -> Spelling.knows(found.group(), Language.FR)
                        ? Matcher.quoteReplacement(found.group())
                        : Matcher.quoteReplacement(found.group(1).toUpperCase(Locale.FRENCH) + found.group(2)));
    }

    /** Each small word with the accents it lacks. */
    static String accentedWords(String text) {
        return WORD.matcher(text).replaceAll(found -> {
            var whole = found.group();
            var word = found.group(1);
            boolean slip = word.length() > 4
                    && word.equals(word.toLowerCase(Locale.FRENCH))
                    && !Spelling.knows(word, Language.FR);
            return Matcher.quoteReplacement(
                    whole.substring(0, whole.length() - word.length()) + (slip ? withAccents(word) : word));
        });
    }

    private static String word(String word) {
        var small = word.toLowerCase(Locale.FRENCH);
        var common = COMMON.get(small);
        if (common != null) {
            return Character.isUpperCase(word.charAt(0))
                    ? common.substring(0, 1).toUpperCase(Locale.FRENCH) + common.substring(1)
                    : common;
        }
        if (!word.equals(small) || word.length() < 2) {
            return word;
        }
        var tool = tool(word);
        if (!tool.equals(word)) {
            return tool;
        }
        if (word.length() < 4 || Spelling.knows(word, Language.FR)) {
            return word;
        }
        var accented = withAccents(word);
        return accented.equals(word) ? apart(word) : accented;
    }

    /** "jaccueillais", "lhopital". */
    private static String apart(String word) {
        var glued = GLUED.matcher(word);
        if (!glued.matches()) {
            return word;
        }
        var rest = Spelling.knows(glued.group(2), Language.FR) ? glued.group(2) : withAccents(glued.group(2));
        return Spelling.knows(rest, Language.FR) ? glued.group(1) + "’" + rest : word;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
    }

    private static String tool(String word) {
        return Skills.named(word).stream()
                .map(named -> named.skill().french())
                .filter(name -> name.equalsIgnoreCase(word) && !Spelling.knows(word, Language.FR))
                .findFirst()
                .orElse(word);
    }

    /** The first word that the dictionary knows among those that differ by one, then two accents. */
    private static String withAccents(String word) {
        var once = oneAccent(word);
        for (var candidate : once) {
            if (Spelling.knows(candidate, Language.FR)) {
                return candidate;
            }
        }
        for (var candidate : once) {
            for (var second : oneAccent(candidate)) {
                if (Spelling.knows(second, Language.FR)) {
                    return second;
                }
            }
        }
        return word;
    }

    private static List<String> oneAccent(String word) {
        var all = new ArrayList<String>();
        for (int at = 0; at < word.length(); at++) {
            for (var accented : accents(word.charAt(at))) {
                all.add(word.substring(0, at) + accented + word.substring(at + 1));
            }
        }
        return all;
    }

    private static List<String> accents(char letter) {
        return Arrays.asList(
                switch (letter) {
                    case 'e' -> new String[] {"é", "è", "ê", "ë"};
                    case 'a' -> new String[] {"â", "à"};
                    case 'o' -> new String[] {"ô"};
                    case 'i' -> new String[] {"î", "ï"};
                    case 'u' -> new String[] {"û", "ù"};
                    case 'c' -> new String[] {"ç"};
                    default -> new String[0];
                });
    }
}
