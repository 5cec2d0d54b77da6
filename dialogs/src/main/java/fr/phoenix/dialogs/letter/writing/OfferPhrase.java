package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of the offer, as a sentence can name them: always as what the offer says, never as what the person is.
 *
 * @param text inside a sentence
 */
record OfferPhrase(Form form, String text) {

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
    private static final Pattern YOU = Pattern.compile("(?iu)^(?:vous|tu) (?=\\p{L})");
    private static final Pattern CAN = Pattern.compile(
            "(?iu)^(?:(?:être )?capables? (?:de |d’)|(?:la )?capacité (?:à |de |d’)|savoir |able to |ability to )");
    private static final Pattern NUMBERED =
            Pattern.compile("(?u)(?:\\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf) (?:ans|mois)).*");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?:l’|le |la |les |un |une |des |du |de la |de l’).*");
    private static final Pattern NAMES = Pattern.compile(
            "(?u)(?:\\p{Lu}[\\p{L}\\p{N}#+./-]*|\\p{N}+)(?: (?:\\p{Lu}[\\p{L}\\p{N}#+./-]*|\\p{N}+)){0,3}");
    private static final Pattern FIRST = Pattern.compile(
            "^(?:Full|Clean|Valid|Relevant|Current|Strong|Good|Excellent|Patience|Empathy|Honesty|Teamwork)(?= |$)");
    private static final Pattern AN = Pattern.compile(
            "(?iu)(?:(?:full |clean |valid |relevant |current |uk )*(?:driving|driver).?s? licen[cs]e(?: .*)?|(?:current |valid )(?:\\p{L}+ ){0,3}licen[cs]e(?: .*)?|(?:\\p{L}+ ){0,2}diploma(?: .*)?|(?:\\p{L}+ )*certificate|(?:\\p{L}+’s )?degree|(?:good|solid|strong|basic|sound|clear) (?:understanding|knowledge|command) of .*|(?:\\p{L}+ )?qualification|\\p{L}+ attitude)");
    private static final Set<String> ENGLISH_ACTS =
            Set.of(("provide support help assist prepare keep manage handle serve welcome work carry run write read "
                            + "answer process take clean cook sell build develop design test maintain monitor report ensure "
                            + "deliver organise organize plan follow coordinate update liaise record administer create analyse "
                            + "analyze lead teach train produce review contribute participate use drive greet restock ring "
                            + "reconcile enable lift respond resolve ship own mentor collaborate partner receive unpack check "
                            + "set arrange chase schedule supervise perform operate assess attend escort communicate advise "
                            + "identify implement migrate promote protect listen solve engage demonstrate load unload pick "
                            + "pack order")
                    .split(" "));

    private static Map<String, String> qualities() {
        var all = new HashMap<String, String>();
        for (var line : WordList.lines(OfferPhrase.class, "qualities_fr.txt")) {
            var parts = line.split(": ", 2);
            all.put(parts[0], parts[1]);
        }
        return Map.copyOf(all);
    }

    static Optional<OfferPhrase> of(String words, Language language) {
        var shown = LEAD.matcher(shortened(OfferWording.tidy(PlainWords.shown(words), language)))
                .replaceFirst("");
        if (shown.isBlank() || shown.split("\\s+").length > MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(
                switch (language) {
                    case FR -> french(shown);
                    case EN -> english(shown);
                });
    }

    /** Up to the first comma when it is long. */
    private static String shortened(String words) {
        return words.split("\\s+").length <= MOST_WORDS ? words : words.split("[,;\\u00a0:]", 2)[0].strip();
    }

    private static OfferPhrase french(String shown) {
        var inside = Nouns.inside(shown);
        var order = OfferWording.infinitive(YOU.matcher(inside).replaceFirst(""));
        if (order.isPresent()) {
            return new OfferPhrase(Form.ACT, order.get());
        }
        var act = CAN.matcher(inside).replaceFirst("");
        if (FrenchSaid.isInfinitive(act)) {
            return new OfferPhrase(Form.ACT, act);
        }
        var quality = quality(inside);
        if (quality.isPresent()) {
            return new OfferPhrase(Form.THING, quality.get());
        }
        if (NUMBERED.matcher(inside).matches()
                || ARTICLE.matcher(inside).matches()
                || (NAMES.matcher(inside).matches() && !Nouns.isListed(inside))) {
            return new OfferPhrase(Form.THING, inside);
        }
        return FrenchSaid.articles(inside)
                .map(things -> new OfferPhrase(Form.THING, things))
                .orElseGet(() -> new OfferPhrase(Form.QUOTED, "«\u00a0" + inside + "\u00a0»"));
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

    private static OfferPhrase english(String shown) {
        var small = FIRST.matcher(EnglishSaid.small(shown).replaceFirst("^[Ff]luent in ", "fluent "))
                .replaceFirst(found -> found.group().toLowerCase(Locale.ENGLISH));
        var act = EnglishSaid.small(CAN.matcher(small).replaceFirst(""));
        var first = act.split("[\\s,]", 2)[0].toLowerCase(Locale.ENGLISH);
        if (!act.equals(small) || (ENGLISH_ACTS.contains(first) && act.contains(" "))) {
            return new OfferPhrase(Form.ACT, first + act.substring(first.length()));
        }
        var base = base(first);
        if (base.isPresent() && act.contains(" ")) {
            return new OfferPhrase(Form.ACT, base.get() + act.substring(first.length()));
        }
        return new OfferPhrase(
                Form.THING,
                AN.matcher(small).matches() ? (small.matches("(?iu)[aeio].*") ? "an " : "a ") + small : small);
    }

    /** "keeping accurate records" is "keep accurate records". */
    private static Optional<String> base(String first) {
        if (!first.endsWith("ing")) {
            return Optional.empty();
        }
        var stem = first.substring(0, first.length() - 3);
        return Stream.of(stem, stem + "e").filter(ENGLISH_ACTS::contains).findFirst();
    }

    /** "a, b et c"; with semicolons where one of them has a comma. */
    static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        boolean nested = items.stream().anyMatch(item -> item.contains(","));
        var comma = nested ? (language == Language.FR ? "\u00a0; " : "; ") : ", ";
        boolean joined = items.stream().anyMatch(item -> item.contains(language == Language.FR ? " et " : " and "));
        if (joined && !nested) {
            var last = items.getLast();
            return String.join(comma, items.subList(0, items.size() - 1))
                    + (language == Language.FR ? ", ainsi " + Language.FR.join("que", last) : ", and " + last);
        }
        var and = (nested ? comma.strip().isEmpty() ? "" : comma : " ") + (language == Language.FR ? "et " : "and ");
        return String.join(comma, items.subList(0, items.size() - 1)) + and + items.getLast();
    }

    /** "à préparer et à servir", "de préparer et de servir". */
    static String list(String preposition, List<String> items) {
        return list(
                items.stream().map(item -> Language.FR.join(preposition, item)).toList(), Language.FR);
    }

    /** Shows no words of the offer. */
    @Override
    public String toString() {
        return "OfferPhrase[" + form + "]";
    }
}
