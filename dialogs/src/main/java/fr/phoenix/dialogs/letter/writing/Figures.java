package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.letter.writing.Clause.Stance;
import fr.phoenix.dialogs.letter.writing.Finding.Kind;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers and dates, in figures and in words, with what they count; and durations worked out of years. */
final class Figures {

    private static final Map<String, Integer> WORDS = WordList.lines(Figures.class, "numbers.txt").stream()
            .flatMap(line -> Pattern.compile(", ").splitAsStream(line))
            .map(pair -> pair.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    private static final Set<String> ONE_DECADE = Set.of(
            "vingt", "trente", "quarante", "cinquante", "soixante", "quatre", "twenty", "thirty", "forty", "fifty");
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[ \\u00A0\\u202F.]\\d{3})*(?:[.,]\\d+)?|[\\p{L}]+|[^\\s\\p{L}\\d]");
    private static final Set<String> SKIPPED = Set.of(
            "de",
            "d",
            "des",
            "du",
            "la",
            "le",
            "les",
            "bonnes",
            "bons",
            "petits",
            "petites",
            "l",
            "plus",
            "autres",
            "other",
            "of",
            "full",
            "longues",
            "belles",
            "annees",
            "'",
            "ou",
            "a",
            "to",
            "or",
            "h",
            "f",
            "jeunes",
            "grands",
            "grandes",
            "nouveaux",
            "nouvelles",
            "new",
            "young",
            "s");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d/])(?:(\\d{1,2})[/.])?((?:19|20)\\d{2})\\s*(?:[-–—]|à|a|to|until|jusqu'en|jusqu'a|et)\\s*(?:en |\\p{L}{3,9}\\.? )?(?:(\\d{1,2})[/.])?((?:19|20)\\d{2})");
    private static final Pattern ONGOING = Pattern.compile(
            "(?U)\\b(?:depuis|aujourd'hui|actuel\\w*|present|en poste|now|current\\w*|since|today|still|toujours|a ce jour|ce jour)\\b");
    private static final Pattern SINCE = Pattern.compile(
            "(?U)\\b(?:depuis|since|(?:voila|cela fait) (?:\\p{L}+ )?(?:ans|annees|mois)|for the (?:past|last)|over the (?:past|last))\\b(?!\\s+(?:longtemps|toujours))");
    private static final Pattern MORE = Pattern.compile(
            "(?U)\\b(?:plus de|plus d'|au moins|more than|over|at least|pres de|nearly|almost|presque|jusqu'a|up to)\\s*(?:\\p{L}+|\\d+)");
    private static final Pattern MONTH = Pattern.compile(
            "(?U)\\b(?:janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|april|june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quotidien\\w*|hebdomadaire\\w*|mensuel\\w*|daily|weekly|monthly|yearly|chaque jour|tous les jours|every day|chaque semaine|every week|chaque mois|longtemps|long time|decennies?|decades?|des annees|nombreuses annees|plusieurs annees|years of|many|several|plusieurs|nombreu\\w+|centaines?|milliers?|dizaines?|hundreds?|thousands?|dozens?|moitie|half|tiers|quart|chaque annee|every year)\\b");
    private static final Pattern CODE = Pattern.compile("\\b(?=[A-Za-z]*\\d)(?=\\d*[A-Za-z])[A-Za-z\\d]+\\b");

    private record Figure(String written, String value, String noun) {}

    private Figures() {}

    static boolean isNumber(String word) {
        return WORDS.containsKey(word);
    }

    static List<Finding> beyond(List<Clause> clauses, Basis basis) {
        var offer = String.join("\n", basis.offer());
        var found = new ArrayList<Finding>();
        for (var clause : clauses) {
            boolean having = clause.stance() == Stance.HAVING;
            var said = Stream.concat(
                            basis.person().stream(),
                            having ? Stream.empty() : Stream.concat(Stream.of(offer), basis.wishes().stream()))
                    .toList();
            beyond(clause.text(), said).forEach(found::add);
        }
        clauses.stream()
                .filter(clause -> clause.stance() == Stance.HAVING)
                .forEach(clause -> swapped(clause.text(), basis).forEach(found::add));
        return found;
    }

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}'’])\\p{Lu}[\\p{L}\\d]*(?!['’])");

    /** A year that stands with another name than the one it was said of. */
    private static List<Finding> swapped(String text, Basis basis) {
        var years = all(YEAR, text);
        var parts = basis.person().stream()
                .flatMap(words -> Pattern.compile("[,;\\n]").splitAsStream(words))
                .filter(part -> YEAR.matcher(part).find())
                .toList();
        return years.isEmpty()
                ? List.of()
                : all(NAMED, text).stream()
                        .filter(name ->
                                parts.stream().anyMatch(part -> all(NAMED, part).contains(name)))
                        .filter(name -> parts.stream()
                                .filter(part -> all(NAMED, part).contains(name))
                                .noneMatch(part -> all(YEAR, part).stream().anyMatch(years::contains)))
                        .map(name -> new Finding(Kind.DATE, name + " " + String.join(" ", years)))
                        .toList();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(met -> met.group()).collect(Collectors.toSet());
    }

    private static List<Finding> beyond(String text, List<String> said) {
        var joined = often(Folded.of(String.join("\n", said)));
        var known = figures(joined);
        var folded = often(Folded.of(text));
        var found = new ArrayList<Finding>();
        for (var figure : figures(folded)) {
            boolean year = figure.value.matches("(?:19|20)\\d{2}");
            if (!isKnown(figure, known, joined)) {
                found.add(new Finding(year ? Kind.DATE : Kind.NUMBER, figure.written));
            }
        }
        var frequent = MONTH.matcher(joined).results().map(met -> met.group()).collect(Collectors.toSet());
        MONTH.matcher(folded)
                .results()
                .map(met -> met.group())
                .filter(word -> frequent.stream()
                        .noneMatch(other -> other.regionMatches(0, word, 0, Math.min(6, word.length()))))
                .filter(word -> !Kinship.says(Kinship.words(joined), word))
                .forEach(word -> found.add(new Finding(Kind.DATE, word)));
        if (SINCE.matcher(folded).find() && !ONGOING.matcher(joined).find()) {
            found.add(new Finding(Kind.DATE, text));
        }
        MORE.matcher(folded)
                .results()
                .map(met -> met.group())
                .filter(words -> !figures(words).isEmpty() || words.matches(".*(?:ans|ann).*"))
                .filter(words -> !joined.contains(words.replaceAll("\\s*\\S+$", "")))
                .filter(words -> !known(words, known))
                .forEach(words -> found.add(new Finding(Kind.NUMBER, words)));
        CODE.matcher(text)
                .results()
                .map(met -> met.group())
                .filter(code -> !Kinship.words(joined).contains(Folded.of(code)))
                .forEach(code -> found.add(new Finding(Kind.SKILL, code)));
        return found;
    }

    /** One word for each way to say how often. */
    private static String often(String folded) {
        return folded.replaceAll(
                        "\\b(?:par jour|chaque jour|tous les jours|quotidien\\w*|every day|per day|a day)\\b", "daily")
                .replaceAll(
                        "\\b(?:par semaine|chaque semaine|toutes les semaines|hebdomadaire\\w*|every week|per week|a week)\\b",
                        "weekly")
                .replaceAll(
                        "\\b(?:par mois|chaque mois|tous les mois|mensuel\\w*|every month|per month|a month)\\b",
                        "monthly")
                .replaceAll(
                        "\\b(?:par an|chaque annee|tous les ans|annuel\\w*|every year|per year|a year)\\b", "yearly");
    }

    /** “Près de quatre ans” says less than four. */
    private static boolean known(String words, List<Figure> known) {
        return words.matches("(?:pres de|nearly|almost|presque|au moins|at least).*")
                && figures(words).stream()
                        .allMatch(figure -> known.stream().anyMatch(other -> other.value.equals(figure.value)));
    }

    private static boolean isKnown(Figure figure, List<Figure> known, String said) {
        var same =
                known.stream().filter(other -> other.value.equals(figure.value)).toList();
        if (same.stream()
                .anyMatch(other -> figure.noun.isEmpty() || other.noun.isEmpty() || counted(other.noun, figure.noun))) {
            return true;
        }
        return isYears(figure.noun)
                && spans(said).anyMatch(years -> Integer.toString(years).equals(figure.value));
    }

    private static boolean counted(String known, String noun) {
        return (isYears(known) && isYears(noun)) || Kinship.says(Set.of(known), noun);
    }

    private static boolean isYears(String noun) {
        return Set.of("an", "ans", "annee", "annees", "year", "years").contains(noun);
    }

    /** Whole years between two; of months only those that are the same. */
    private static Stream<Integer> spans(String said) {
        return RANGE.matcher(said)
                .results()
                .filter(met -> Optional.ofNullable(met.group(1)).equals(Optional.ofNullable(met.group(3))))
                .map(met -> Integer.parseInt(met.group(4)) - Integer.parseInt(met.group(2)));
    }

    private static List<Figure> figures(String folded) {
        var tokens = TOKEN.matcher(folded).results().map(met -> met.group()).toList();
        var found = new ArrayList<Figure>();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            long value = 0;
            var token = tokens.get(i);
            if (Character.isDigit(token.charAt(0))) {
                found.add(new Figure(
                        token,
                        token.replaceAll("[ \\u00A0\\u202F.](?=\\d{3})", "").replace(',', '.'),
                        noun(tokens, i + 1)));
                i++;
                continue;
            }
            while (end < tokens.size() && (WORDS.containsKey(tokens.get(end)) || (end > i && joins(tokens, end)))) {
                var word = tokens.get(end);
                if (WORDS.containsKey(word)) {
                    int number = WORDS.get(word);
                    value = number == 100 || number == 1000
                            ? Math.max(1, value) * number
                            : word.startsWith("vingt") && value == 4 ? 80 : value + number;
                }
                end++;
            }
            if (end > i) {
                found.add(new Figure(
                        IntStream.range(i, end).mapToObj(tokens::get).collect(Collectors.joining(" ")),
                        Long.toString(value),
                        noun(tokens, end)));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Whether the token stands between two words of one number: “vingt-cinq”, “vingt et un”. */
    private static boolean joins(List<String> tokens, int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at).equals("-")
                        || (tokens.get(at).equals("et") && ONE_DECADE.contains(tokens.get(at - 1))))
                && WORDS.containsKey(tokens.get(at + 1));
    }

    private static String noun(List<String> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + 4; i++) {
            var token = tokens.get(i);
            if (isYears(token) || !SKIPPED.contains(token)) {
                return token.length() > 1 && Character.isLetter(token.charAt(0)) && !WORDS.containsKey(token)
                        ? token
                        : "";
            }
        }
        return "";
    }
}
