package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.letter.writing.Clause.Stance;
import fr.phoenix.dialogs.letter.writing.Finding.Kind;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the person said with a limit - helped, watched, learnt the basics, now and then - and the sentence says without. */
final class Bent {

    private static final Pattern CLAUSES = Pattern.compile("(?U)[.!?;,:\\n]+|\\s+(?:mais|et|but|and|puis|then)\\s+");
    private static final Pattern LEARN = Pattern.compile(
            "(?U)\\b(?:appren\\w*|appris\\w*|form(?:er|e|ation|ee)\\b|decouvr\\w*|progress\\w*|acquer\\w*|acquis\\b|me perfectionner|monter en|learn\\w*|train\\w*|develop\\w*|initi\\w*)");

    /** A limit, by the words that set it and the words that keep it. */
    private enum Limit {
        HELP(
                Kind.STANDING,
                "aid(?:e|er|ais|ee|es)? (?:a|au|aux|la|le|les|l'|ma|mon|mes)(?! domicile)\\s*|particip\\w*|contribu\\w*|assiste\\b|assistais|seconde\\b|secondais|helped|helping|assisted|supported|took part|en renfort",
                "aid\\w*|particip\\w*|contribu\\w*|assist\\w*|second\\w*|help\\w*|support\\w*|took part|part in|renfort|appui\\w*|soutien|soutenu|aux cotes|accompagn\\w*|avec|with"),
        WATCH(
                Kind.STANDING,
                "observ\\w*|shadow\\w*|regarde\\w*|vu faire|immersion|pmsmp|decouvert\\w*",
                "observ\\w*|shadow\\w*|regard\\w*|immersion|pmsmp|decouv\\w*|stage|discover\\w*|appr\\w*"),
        BASICS(
                Kind.SUPERLATIVE,
                "notions?|bases? (?:de|d'|en|du)|les bases|debutant\\w*|un peu|scolaire|initiation|initie\\w*|basics?|basic|beginner|a little|elementary|a1|a2|rudiments|moyen|faible",
                "notions?|bases?|debut\\w*|un peu|scolaire|initi\\w*|basic\\w*|beginner|little|elementary|a1|a2|rudiments|moyen|faible|premier\\w*|first|foundation\\w*"),
        TRAINEE(
                Kind.STANDING,
                "stage|stagiaire|alternance|alternante?|apprenti\\w*|intern(?:ship)?|trainee|placement|benevol\\w*|volunt\\w*",
                "stag\\w*|altern\\w*|apprenti\\w*|intern\\w*|trainee|placement|benevol\\w*|volunt\\w*|associati\\w*|immersion"),
        UNFINISHED(
                Kind.DIPLOMA,
                "en cours|niveau (?:bac|bts|cap|bep|licence|master)|je prepare|inscrite?|en formation|in progress|studying|non obtenu|interrompu\\w*|abandonn\\w*|not finished|candidat libre",
                "en cours|niveau|prepar\\w*|inscri\\w*|en formation|suis une formation|suis actuellement|in progress|studying|enrolled|working towards|preparing|training"),
        RARELY(
                Kind.STANDING,
                "parfois|de temps en temps|occasionnel\\w*|une fois|quelquefois|ponctuel(?:lement)?|rarement|sometimes|occasional\\w*|once|from time to time|now and then",
                "parfois|de temps en temps|occasion\\w*|une fois|quelquefois|ponctuel\\w*|rare\\w*|sometimes|once|time to time|now and then|arrive\\w* (?:de|d')");

        private final Kind kind;
        private final Pattern set;
        private final Pattern kept;

        Limit(Kind kind, String set, String kept) {
            this.kind = kind;
            this.set = Pattern.compile(
                    "(?U)(?<![\\p{L}])(?:" + set + ")(?![\\p{L}])|(?<![\\p{L}])(?:" + set + ")(?<=\\s|')");
            this.kept = Pattern.compile("(?U)(?<![\\p{L}])(?:" + kept + ")");
        }
    }

    private Bent() {}

    static List<Finding> in(String text, List<Clause> clauses, Basis basis) {
        var sentence = Folded.of(text);
        var claimed = new HashSet<String>();
        clauses.stream()
                .filter(clause -> clause.stance() == Stance.HAVING)
                .forEach(clause -> claimed.addAll(Kinship.words(clause.text())));
        claimed.removeIf(Bent::isLittle);
        var parts = basis.person().stream()
                .flatMap(words -> parts(Folded.of(words)).stream())
                .toList();
        var found = new ArrayList<Finding>();
        for (var limit : Limit.values()) {
            if (limit.kept.matcher(sentence).find()) {
                continue;
            }
            var unlimited =
                    words(parts.stream().filter(part -> !limit.set.matcher(part).find()));
            parts.stream()
                    .filter(part -> limit.set.matcher(part).find())
                    .map(part -> words(Stream.of(limit.set.matcher(part).replaceAll(" "))))
                    .flatMap(words -> claimed.stream()
                            .filter(word -> Kinship.says(words, word) && !Kinship.says(unlimited, word)))
                    .distinct()
                    .map(word -> new Finding(limit.kind, word))
                    .forEach(found::add);
        }
        return found;
    }

    /** What one wants to learn is named with words of learning. */
    static List<Finding> learning(String text, List<Clause> clauses) {
        if (LEARN.matcher(Folded.of(text)).find() || clauses.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(Kind.SKILL, text));
    }

    private static Set<String> words(Stream<String> parts) {
        var words = new HashSet<String>();
        parts.forEach(part -> words.addAll(Kinship.words(part)));
        words.removeIf(Bent::isLittle);
        return words;
    }

    /** The clauses of what was said; a limit by itself belongs to the clause before: “espagnol, notions”. */
    private static List<String> parts(String folded) {
        var parts = new ArrayList<String>();
        for (var part : CLAUSES.split(folded)) {
            if (part.isBlank()) {
                continue;
            }
            var bare = part;
            for (var limit : Limit.values()) {
                bare = limit.set.matcher(bare).replaceAll(" ");
            }
            if (!parts.isEmpty() && !bare.equals(part) && words(Stream.of(bare)).isEmpty()) {
                parts.add(parts.removeLast() + " " + part);
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isLittle(String word) {
        return word.length() < 2 || Unsaid.isNeutral(word) || Figures.isNumber(word);
    }
}
