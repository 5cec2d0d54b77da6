package fr.phoenix.prompts.guard.personal;

import fr.phoenix.prompts.guard.personal.NameLexicon.Section;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of people, by rule: after words that introduce one ("je m'appelle", "Mme", "mon collègue", a closing formula), and where a
 * first name of the {@link NameLexicon} stands.
 *
 * <p>Limits: a first name the list does not know passes where nothing introduces it; so does a surname alone, a nickname, and what is
 * written in small letters unless the list is sure of it. A firm that is called like a person may be taken for one.
 */
final class PersonNames implements Recogniser {

    private static final Pattern AFTER_PLACE = Pattern.compile(
            "(?iu)(?:rue|avenue|boulevard|place|quai|square|cours|allée|impasse|chemin|station|métro|gare|lycée|collège|école"
                    + "|université|institut|hôpital|clinique|ehpad|résidence|centre|fondation|prix|stade|gymnase|théâtre|médiathèque|bibliothèque|groupe|société|entreprise|enseigne|marque"
                    + "|magasin|boutique|agence|laboratoires?|labo|cabinet|maison|salon|boulangerie|garage|restaurant|hôtel|école|street|school|hospital|university|institute|foundation|company)"
                    + "(?: (?:primaire|maternelle|supérieure?|universitaire|commerciale?))?(?: (?:de|du|des|d'|la|le|les|of|the)){0,2} ?(?:(?:docteur|général|maréchal|président|abbé|saint|sainte) )?[«\"“]? ?$");
    private static final Pattern AT_FIRM = Pattern.compile("(?iu)(?<!\\p{L})(?:chez|at) $");
    private static final Pattern SURNAME_BEFORE =
            Pattern.compile("(?:^|[\\n,;:(.] ?|(?:contact|avec|par) )(\\p{Lu}[\\p{Lu}'-]{3,}) $");
    private static final Pattern END_OF_LINE = Pattern.compile(" *[.,;!-]? *(?:\\n|$)");
    private static final Pattern END_OF_CLAUSE = Pattern.compile(" *(?:[.,;!?\\n]|$)| (?:et|and) ");
    private static final Pattern AND = Pattern.compile(" (?:et|and|&) ");
    private static final Pattern SMALL_SURNAME =
            Pattern.compile(" (\\p{Ll}[\\p{Ll}-]{2,})(?= *(?:[,.;!?\\n]|$| et | j'| je | and | i ))");
    private static final int LOOK_BACK = 60;

    private final NameLexicon lexicon;
    private final NameShape shape;

    PersonNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.shape = new NameShape(lexicon);
    }

    @Override
    public Stream<Finding> in(String text) {
        return Stream.of(
                        after(NameCues.OF_TITLE, text, this::capitalised),
                        after(NameCues.OF_ONESELF, text, this::anyCase),
                        after(NameCues.OF_FIELD, text, this::anyCase),
                        after(NameCues.OF_RELATION, text, this::introduced),
                        after(NameCues.OF_SALUTATION, text, this::capitalised),
                        after(NameCues.OF_SELF, text, this::clauseEnd),
                        after(NameCues.OF_CLOSING, text, this::closing),
                        listed(text))
                .flatMap(found -> found);
    }

    private interface Reader {
        Optional<Finding> read(String text, int from);
    }

    private static Stream<Finding> after(Pattern cue, String text, Reader reader) {
        return cue.matcher(text).results().flatMap(match -> reader.read(text, match.end()).stream());
    }

    private Optional<Finding> capitalised(String text, int from) {
        var end = shape.capitalised(text, from);
        return end.isPresent() ? Optional.of(name(text, from, end.getAsInt())) : Optional.empty();
    }

    /** After the word for a relation: a capital, or a name the list is sure of; a firm is not a relation's name. */
    private Optional<Finding> introduced(String text, int from) {
        return capitalised(text, from).filter(found -> !lexicon.has(Section.PLACE, found.value()));
    }

    private Optional<Finding> anyCase(String text, int from) {
        var capitalised = capitalised(text, from);
        var word = NameShape.WORD.matcher(text).region(from, text.length());
        if (capitalised.isPresent() || !word.lookingAt() || lexicon.has(Section.NEVER, word.group())) {
            return capitalised;
        }
        var second = SMALL_SURNAME.matcher(text).region(word.end(), text.length());
        boolean two = second.lookingAt() && !lexicon.has(Section.NEVER, second.group(1));
        return Optional.of(name(text, from, two ? second.end(1) : shape.surnames(text, word.end())));
    }

    private Optional<Finding> closing(String text, int from) {
        return capitalised(text, from)
                .filter(found -> END_OF_LINE
                        .matcher(text)
                        .region(found.end(), text.length())
                        .lookingAt());
    }

    private Optional<Finding> clauseEnd(String text, int from) {
        return capitalised(text, from)
                .filter(found -> END_OF_CLAUSE
                        .matcher(text)
                        .region(found.end(), text.length())
                        .lookingAt());
    }

    /** Words that are on the list of first names, with the surnames around them. */
    private Stream<Finding> listed(String text) {
        var found = new ArrayList<Finding>();
        var word = NameShape.WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            int end = shape.surnames(text, word.end());
            boolean alone = end == word.end();
            if (isFirstName(text, word, end)) {
                var before = text.substring(Math.max(0, word.start() - LOOK_BACK), word.start());
                boolean place = AFTER_PLACE.matcher(before).find()
                        || (!alone && AT_FIRM.matcher(before).find())
                        || lexicon.has(Section.PLACE, text.substring(word.start(), end));
                if (!place) {
                    found.add(name(text, word.start() - surnameBefore(before), end));
                    alongside(text, end).ifPresent(found::add);
                }
                from = end;
            } else {
                from = word.end();
            }
        }
        return found.stream();
    }

    /** Who is named in one breath with somebody of the list: "Enzo et …". */
    private Optional<Finding> alongside(String text, int end) {
        var and = AND.matcher(text).region(end, text.length());
        return and.lookingAt() ? capitalised(text, and.end()) : Optional.empty();
    }

    private boolean isFirstName(String text, Matcher word, int end) {
        var first = word.group();
        boolean alone = end == word.end();
        return Character.isUpperCase(first.charAt(0))
                ? lexicon.isFirstName(first)
                        || (!alone && lexicon.has(Section.WITH_SURNAME, first))
                        || (!lexicon.has(Section.NEVER, first)
                                && NameCues.RELATION_BEHIND
                                        .matcher(text)
                                        .region(end, text.length())
                                        .lookingAt())
                : lexicon.has(Section.ANYWHERE, first);
    }

    /** The length of a surname in capitals that comes first, as on forms: "BENALI Karim". */
    private int surnameBefore(String before) {
        var surname = SURNAME_BEFORE.matcher(before);
        return surname.find() && !lexicon.has(Section.NEVER, surname.group(1)) ? before.length() - surname.start(1) : 0;
    }

    private static Finding name(String text, int start, int end) {
        return Finding.of(Kind.NAME, text, start, end);
    }
}
