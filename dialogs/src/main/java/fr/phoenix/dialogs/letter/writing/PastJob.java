package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A trade the person worked in, read out of their words or a line of their CV.
 *
 * @param title as it stands behind "comme" or "as a", without an article
 * @param where with its preposition in front; blank when it is not said
 * @param howLong "12 ans", "12 years"; blank when it is not said
 * @param since whether it still goes on
 */
record PastJob(String title, String where, String howLong, boolean since) {

    private static final Pattern DURATION = Pattern.compile(
            "(?iu)(?:,?\\s*(?:(?:et |and )?(?:pendant|durant|depuis|for|over)(?: plus de| près de| more than| nearly)?)\\s+)?(?<![\\p{N}\\p{L}])"
                    + "((?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\\s+(?:ans|an|années?|mois|years?|months?))(?:\\s+(?:d’expérience|d’ancienneté|of experience))?(?!\\p{L})");
    private static final Pattern SINCE = Pattern.compile("(?iu).*(?<!\\p{L})(?:depuis|since|je suis|i am)(?!\\p{L}).*");
    private static final Pattern AT = Pattern.compile(
            "(?u),?\\s+(chez \\p{L}.*|(?:à|au|aux|dans|en) (?:l’|la |le |les |une? |des )?\\p{L}.*|(?:at|in) \\p{L}.*|for (?!\\d).*)$");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:(?:mon (?:ancien )?métier(?: était| est|\\u00a0?:)?|j’étais|j’ai été|j’ai travaillé|j’ai exercé|j’ai bossé|j’ai|je suis|je travaille|je travaillais|j’exerce|comme|en tant que|en qualité de|ancienne?|ex-?|métier de|le métier de|i was|i have been|i am|i worked|i have worked|i work|as|former|anciennement|avant|before|previously)[\\s,]+)*(?:(?:(?:une?|an?|the|la|le|de)\\s+|d’)(?=\\p{L}{3}))?");
    private static final Pattern YEARS =
            Pattern.compile("(?u)(?<!\\d)((?:19|20)\\d{2})\\s*(?:-|–|—|à|to)\\s*((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)[,\\s(]*(?<!\\p{L})(?:de |entre |from |between )?(?<!\\d)(?:19|20)\\d{2}\\s*(?:-|–|—|à|et|to|and)\\s*(?:19|20)\\d{2}(?!\\d)\\)?");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)\\s*(?:[,;.(]| et | puis | mais | and | but | où | qui | where ).*$");
    private static final Pattern TRADE_ENDING = Pattern.compile(
            "(?iu)\\p{L}{2,}(?:teur|trice|euse|eur|ière|ier|ienne|ien|iste|logue|thécaire)(?: \\p{L}.*)?");
    private static final Pattern TOWN = Pattern.compile("(?u) [aà] (\\p{Ll})(\\p{L}{2,})$");
    /** What was only a part of the time lasted shorter than all of it. */
    private static final Pattern PART_OF_IT = Pattern.compile("(?iu),?\\s+(?:dont|y compris|including|of which)\\s.*$");

    private static final int MOST_TITLE_WORDS = 6;

    static Optional<PastJob> of(Evidence evidence, Language language, Gender gender) {
        var sentences = PlainWords.sentences(evidence.words(), language);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var said = PART_OF_IT.matcher(sentences.getFirst()).replaceFirst("");
        var whole = said + ", " + PlainWords.shown(evidence.context());
        var lasted = DURATION.matcher(said);
        var howLong = lasted.find() ? lasted.group(1) : "";
        boolean since = SINCE.matcher(said).matches() && !said.matches("(?iu).*(?:j’étais|j’ai été|i was).*");
        var rest = howLong.isEmpty()
                ? said
                : (said.substring(0, lasted.start()) + " " + said.substring(lasted.end())).strip();
        rest = PERIOD.matcher(rest).replaceAll("");
        rest = LEAD.matcher(rest.replaceFirst("^[,\\s]+", "")).replaceFirst("");
        rest = LEAD.matcher(rest).replaceFirst("");
        var at = AT.matcher(rest);
        var where = at.find() ? AFTER.matcher(at.group(1)).replaceFirst("").strip() : "";
        var title = AFTER.matcher(where.isEmpty() ? rest : rest.substring(0, at.start()))
                .replaceFirst("")
                .strip();
        if (title.isEmpty() || title.split("\\s+").length > MOST_TITLE_WORDS || !isTrade(title)) {
            return Optional.empty();
        }
        where = language == Language.FR
                ? TOWN.matcher(where)
                        .replaceFirst(found -> " à " + found.group(1).toUpperCase(Locale.FRENCH) + found.group(2))
                : where;
        var place = where.isEmpty() ? employer(whole, title, language) : where;
        var years = YEARS.matcher(whole).results().findFirst();
        return Optional.of(new PastJob(
                named(title, language, gender),
                place,
                howLong.isEmpty() ? years.map(found -> period(found, language)).orElse("") : howLong,
                since && !howLong.isEmpty()));
    }

    private static String period(MatchResult found, Language language) {
        return switch (language) {
            case FR -> "de " + found.group(1) + " à " + found.group(2);
            case EN -> "from " + found.group(1) + " to " + found.group(2);
        };
    }

    private static boolean isTrade(String title) {
        return Trades.named(title) || TRADE_ENDING.matcher(title).matches();
    }

    private static boolean isForeign(String title, String own, String other) {
        return !title.contains(own.substring(0, Math.min(3, own.length())))
                && Arrays.stream(other.split(" "))
                        .anyMatch(word -> word.length() > 4 && title.contains(word.substring(0, 5)));
    }

    /** A title in the other language is quoted. */
    private static String named(String title, Language language, Gender gender) {
        boolean foreign = Trades.in(title).stream()
                .anyMatch(trade -> isForeign(
                        Folded.of(title),
                        Folded.of(language == Language.FR ? trade.french() : trade.english()),
                        Folded.of(language == Language.FR ? trade.english() : trade.french())));
        if (foreign) {
            return language == Language.FR ? "«\u00a0" + title + "\u00a0»" : "“" + title + "”";
        }
        return switch (language) {
            case FR -> JobTitles.of(title, gender);
            case EN -> small(title);
        };
    }

    /** Capitals of a CV's heading go; initials stay. */
    static String small(String title) {
        return String.join(
                " ",
                Arrays.stream(title.split(" "))
                        .map(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ENGLISH))
                                ? word
                                : EnglishSaid.small(word))
                        .toList());
    }

    /** Of a line of a CV "title, employer, town, dates": the part behind the title. */
    static String employer(String line, String title, Language language) {
        return Arrays.stream(line.split(",\\s+|\\s+[·|]\\s+|\\s+[–—-]\\s+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty()
                        && !part.equalsIgnoreCase(title)
                        && !DURATION.matcher(part).find())
                .filter(part -> Character.isUpperCase(part.charAt(0)) && !part.matches(".*\\d{4}.*"))
                .filter(part -> !part.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT)))
                .filter(
                        part -> !part.matches(
                                "(?iu)(?:cdi|cdd|intérim|stage|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|depuis|aujourd’hui|présent|present|since|today)\\b.*"))
                .findFirst()
                .flatMap(name -> Places.known(name, language))
                .orElse("");
    }

    /** "j’ai travaillé pendant 12 ans comme caissière chez Leclerc". */
    String clause(Language language, long turn) {
        return switch (language) {
            case FR -> french(turn);
            case EN -> english(turn);
        };
    }

    private String french(long turn) {
        var behind = where.isEmpty() ? "" : " " + where;
        if (since) {
            return turn % 2 == 0
                    ? "je travaille depuis " + howLong + " comme " + title + behind
                    : "je suis " + title + behind + " depuis " + howLong;
        }
        var time = howLong.isEmpty() || howLong.startsWith("de ") ? howLong : "pendant " + howLong;
        return (turn % 2 == 0
                        ? "j’ai travaillé " + (time.isEmpty() ? "" : time + " ") + "comme " + title + behind
                        : "j’ai été " + title + behind + (time.isEmpty() ? "" : " " + time))
                .strip();
    }

    private String english(long turn) {
        var behind = where.isEmpty() ? "" : " " + where;
        var time = howLong.isEmpty() || howLong.startsWith("from ") ? howLong : "for " + howLong;
        var as = (title.matches("(?iu)“?[aeio].*") ? "an " : "a ") + title;
        if (since) {
            return turn % 2 == 0
                    ? "I have worked as " + as + behind + " for " + howLong
                    : "I have been " + as + behind + " for " + howLong;
        }
        return (turn % 2 == 0 ? "I worked as " + as : "I was " + as) + behind + (time.isEmpty() ? "" : " " + time);
    }

    /** "comme caissière chez Leclerc", for the beginning of a sentence. */
    String as(Language language) {
        return switch (language) {
            case FR -> "comme " + title + (where.isEmpty() ? "" : " " + where);
            case EN ->
                (title.matches("(?iu)“?[aeio].*") ? "as an " : "as a ") + title + (where.isEmpty() ? "" : " " + where);
        };
    }

    boolean isSameAs(String job) {
        var trades = Trades.in(job);
        return Trades.in(title).stream().anyMatch(trades::contains);
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "PastJob[]";
    }
}
