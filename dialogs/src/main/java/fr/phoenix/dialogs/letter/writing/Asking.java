package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of the offer, as a sentence can name them: always as what the offer says, never as what the person is.
 *
 * @param text inside a sentence
 */
record Asking(Form form, String text) {

    /** What it can stand in. */
    enum Form {
        /** A noun with its article, or a name that needs none. */
        THING,
        /** An infinitive. */
        ACT,
        /** Only to be quoted. */
        QUOTED
    }

    private static final int MOST_WORDS = 14;
    private static final Map<String, String> QUALITIES = qualities();
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:vous (?:serez|êtes) (?:chargée?(?:\\(e\\))? (?:de |d’)|amenée?(?:\\(e\\))? à )|vous (?:devez|devrez|saurez|savez) |(?:etre|être|vous êtes) (?=\\p{L}+$)|you will (?:be )?|you (?:must |should )?(?:have |are )|must have |to (?=\\p{L}))");
    private static final Pattern YOU = Pattern.compile("(?iu)^vous (\\p{L}+)ez (.*)$");
    private static final Map<String, String> IRREGULAR = Map.of(
            "concev",
            "concevoir",
            "pren",
            "prendre",
            "ten",
            "tenir",
            "mett",
            "mettre",
            "cond",
            "conduire",
            "recev",
            "recevoir",
            "entreten",
            "entretenir",
            "serv",
            "servir",
            "accueill",
            "accueillir",
            "conduis",
            "conduire");
    private static final Pattern NUMBERED = Pattern.compile("(?u)\\d.*");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?:l’|le |la |les |un |une |des |du |de la |de l’).*");
    private static final Pattern NAMES = Pattern.compile(
            "(?u)(?:\\p{Lu}[\\p{L}\\p{N}#+./-]*|\\p{N}+)(?: (?:\\p{Lu}[\\p{L}\\p{N}#+./-]*|\\p{N}+)){0,3}");
    private static final Pattern AN = Pattern.compile(
            "(?iu)(?:(?:full |clean |valid |relevant )*(?:driving|driver).?s? licen[cs]e|(?:\\p{L}+ )*certificate|(?:\\p{L}+’s )?degree|(?:good|solid|strong|basic|sound|clear) (?:understanding|knowledge|command) of .*|(?:\\p{L}+ )?qualification|\\p{L}+ attitude)");
    private static final Set<String> ENGLISH_ACTS = Set.of(
            ("provide support help assist prepare keep manage handle serve welcome work carry run write read answer process take clean cook sell build develop design test maintain"
                            + " monitor report ensure deliver organise organize plan follow coordinate update liaise record administer create analyse analyze lead teach train produce review contribute participate use drive load unload pick pack order")
                    .split(" "));

    private static Map<String, String> qualities() {
        var all = new HashMap<String, String>();
        for (var line : WordLists.lines("qualities_fr.txt")) {
            var parts = line.split(": ", 2);
            all.put(parts[0], parts[1]);
        }
        return Map.copyOf(all);
    }

    static Optional<Asking> of(String words, Language language) {
        var shown = LEAD.matcher(shortened(PlainWords.shown(words))).replaceFirst("");
        if (shown.isBlank() || shown.split("\\s+").length > MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(
                switch (language) {
                    case FR -> french(shown);
                    case EN -> english(shown);
                });
    }

    /** Without what stands in brackets; up to the first comma when it is long. */
    private static String shortened(String words) {
        var bare = words.replaceAll("\\s*\\([^)]*\\)", "").strip();
        return bare.split("\\s+").length <= MOST_WORDS ? bare : bare.split("[,;\\u00a0:]", 2)[0].strip();
    }

    private static Asking french(String shown) {
        var inside = Nouns.inside(shown);
        var you = YOU.matcher(inside);
        if (you.matches()) {
            var act = infinitive(you.group(1));
            if (Spelling.knows(act, Language.FR)) {
                return new Asking(Form.ACT, act + " " + you.group(2));
            }
        }
        var quality = quality(inside);
        if (quality.isPresent()) {
            return new Asking(Form.THING, quality.get());
        }
        if (FrenchSaid.isInfinitive(inside)) {
            return new Asking(Form.ACT, inside);
        }
        if (NUMBERED.matcher(inside).matches()
                || ARTICLE.matcher(inside).matches()
                || (NAMES.matcher(inside).matches() && !Nouns.isListed(inside))) {
            return new Asking(Form.THING, inside);
        }
        return FrenchSaid.articles(inside)
                .map(things -> new Asking(Form.THING, things))
                .orElseGet(() -> new Asking(Form.QUOTED, "«\u00a0" + shown + "\u00a0»"));
    }

    /** Of the form with "vous", without its -ez. */
    private static String infinitive(String stem) {
        return IRREGULAR.getOrDefault(
                stem, stem.endsWith("iss") ? stem.substring(0, stem.length() - 2) + "r" : stem + "er");
    }

    private static Optional<String> quality(String words) {
        var folded = Folded.of(words);
        return words.split("\\s+").length > 2
                ? Optional.empty()
                : QUALITIES.entrySet().stream()
                        .filter(one -> folded.split(" ")[0].startsWith(one.getKey())
                                && folded.length() <= one.getKey().length() + 8)
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst();
    }

    private static Asking english(String shown) {
        var small = EnglishSaid.small(shown);
        var first = small.split("[\\s,]", 2)[0].toLowerCase(Locale.ENGLISH);
        if (ENGLISH_ACTS.contains(first) && small.contains(" ")) {
            return new Asking(Form.ACT, small);
        }
        if (small.matches("(?iu)(?:ability|capacity) to .*")) {
            return new Asking(Form.THING, "the " + small);
        }
        return new Asking(Form.THING, AN.matcher(small).matches() ? "a " + small : small);
    }

    /** "a, b et c"; with semicolons where one of them has a comma. */
    static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        boolean nested = items.stream().anyMatch(item -> item.contains(","));
        var comma = nested ? (language == Language.FR ? "\u00a0; " : "; ") : ", ";
        var and = (nested ? comma.strip().isEmpty() ? "" : comma : " ") + (language == Language.FR ? "et " : "and ");
        return String.join(comma, items.subList(0, items.size() - 1)) + and + items.getLast();
    }

    /** "à préparer et à servir", "de préparer et de servir". */
    static String list(String preposition, List<String> items) {
        return list(items.stream().map(item -> Elision.join(preposition, item)).toList(), Language.FR);
    }

    static List<String> texts(List<Asking> all) {
        return Arrays.asList(all.stream().map(Asking::text).toArray(String[]::new));
    }

    /** Shows no words of the offer. */
    @Override
    public String toString() {
        return "Asking[" + form + "]";
    }
}
