package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.letter.writing.Clause.Stance;
import fr.phoenix.dialogs.letter.writing.Finding.Kind;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that bear meaning and that nothing which the clause may draw on says. */
final class Unsaid {

    private static final Glue ANYWHERE = Glue.of("glue.txt");
    private static final Glue OF_THE_JOB = Glue.of("glue-job.txt");

    /** Words that claim more than their beginning says: they need their like, and being glue does not excuse them. */
    private enum Weighty {
        SUPERLATIVE(
                Kind.SUPERLATIVE,
                "meilleure?s?|excell(?:e|es|ent|ents|ente|entes|ence|emment)|expert\\w*|parfait\\w*|exceptionnel\\w*|remarquabl\\w*|irreprochabl\\w*|incontest\\w*|hors pair|sans faille|toujours|systematiq\\w*|jamais failli|confirme(?:e|s|es)?|chevronne\\w*|aguerri\\w*|avere\\w*|poussee?s?|approfondie?s?|solides?|larges?|vaste|riche|considerables?|extremement|tres|particulierement|totalement|entierement|pleinement|complete?ment|haut niveau|best|outstanding|exceptional\\w*|flawless\\w*|extensive\\w*|always|perfect\\w*|highly|deeply?|strong\\w*|solid|seasoned|fluently|fluent|thorough\\w*|proven|very|extremely|great|advanced|avancee?s?|senior|bilingu\\w+|parfaitement|courant|couramment|native|natif|native|le plus|la plus|les plus|the most|numero un|top|plus grande?s?"),
        RESULT(
                Kind.RESULT,
                "augment\\w*|redui\\w*|reduct\\w*|doubl\\w*|tripl\\w*|amelior\\w*|optimis\\w*|croissan\\w*|hausse|baiss\\w*|economis\\w*|depass\\w*|rentab\\w*|chiffre d'affaires|record\\w*|recompens\\w*|promu\\w*|promotion|increas\\w*|improv\\w*|reduc\\w*|grew|growth|exceed\\w*|saved|saving|boost\\w*|award\\w*|promoted|revenue|profit|success\\w*|succes|reussi\\w*|avec brio|efficac\\w*|efficien\\w*|fidelis\\w*|objectifs? atteints?|atteint\\w*|achiev\\w*|felicit\\w*|praised"),
        STANDING(
                Kind.STANDING,
                "responsable de|responsable d'|responsable du|responsable des|responsables?|responsabilites?|dirig\\w*|encadr\\w*|manag\\w*|pilot\\w*|supervis\\w*|cheff?es?|chefs?|directeur|directrice|coordonn\\w*|coordin\\w*|led|lead|leading|leadership|head of|headed|seule?|autonome|en autonomie|autonomie|in charge|responsible|responsibility|ran|oversaw|overseeing|toute l'equipe|toutes|tous les|tout le|regiona\\w*|nationa\\w*|internationa\\w*|all the|entire|whole"),
        DIPLOMA(
                Kind.DIPLOMA,
                "diplom\\w*|master|mastere|doctorat|doctor\\w*|baccalaureat|bac|bts|dut|but gea|cap|bep|ingenieur\\w*|certif\\w*|habilit\\w*|avec mention|mention (?:bien|tres|assez)|with (?:honours|distinction|merit)|agree\\w*|titulaire|degree|bachelor\\w*|mba|phd|graduat\\w*|qualified|qualification\\w*|accredit\\w*|licensed|licence|deas|deaes|caces|brevet|titre professionnel|universit\\w*|college");

        private final Kind kind;
        private final Pattern pattern;

        Weighty(Kind kind, String words) {
            this.kind = kind;
            this.pattern = Pattern.compile("(?U)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
        }

        List<String> in(String folded) {
            return pattern.matcher(folded).results().map(MatchResult::group).toList();
        }
    }

    private static final Pattern BARE = Pattern.compile("experiences?|competences?|connaissances?|skills?|habitudes?");
    private static final Set<String> HELD =
            Set.of("diplom", "titula", "certif", "qualif", "brevet", "degree", "gradua", "licens");
    private static final Pattern PAPER = Pattern.compile(
            "(?U)\\b(?:diplom\\w*|master|doctorat|bac|baccalaureat|bts|dut|cap|bep|licence|certif\\w*|habilit\\w*|caces|titre|permis|degree|bachelor|brevet|qualification|deas|deaes|tosa|toeic|nvq|gcse|licence|b1v|sst|psc1|afgsu|haccp)\\b");
    private static final Pattern NOT_HELD = Pattern.compile(
            "(?U)\\b(?:en cours|niveau|prepar\\w+|en formation|inscrit\\w*|non obtenu|interrompu\\w*|abandonn\\w*|studying|in progress|unfinished|level|candidat\\w* libre|validation partielle|partiel\\w*|equivalen\\w*)\\b");

    private Unsaid() {}

    static List<Finding> in(List<Clause> clauses, Basis basis) {
        var person = Kinship.words(basis.personText());
        var everything = new HashSet<>(person);
        everything.addAll(Kinship.words(String.join("\n", basis.offer())));
        everything.addAll(Kinship.words(String.join("\n", basis.wishes())));
        var wider = String.join(
                "\n", basis.personText(), String.join("\n", basis.offer()), String.join("\n", basis.wishes()));
        var found = new ArrayList<Finding>();
        for (var clause : clauses) {
            boolean having = clause.stance() == Stance.HAVING;
            if (having && quotes(clause, basis)) {
                continue;
            }
            var text = turns(Basis.withoutOthers(clause.text()), basis);
            weighty(text, having ? basis.personText() : wider).forEach(found::add);
            words(clause.equals(clauses.getFirst()), text, having ? person : everything, having, basis)
                    .forEach(found::add);
        }
        return found;
    }

    private static final Pattern TURNS =
            Pattern.compile("(?iU)\\b(?:ce projet|une forme concr[èe]te|on the training side)\\b");
    private static final Pattern POST = Pattern.compile(
            "(?iU)\\b(?:au|du|le|ce|votre|the|your) (?:poste|post|position|role) (?:de |d['’]|of |as )");
    private static final Pattern HELD_IT =
            Pattern.compile("(?iU)\\bj['’](?:ai|étais|occup\\w+)\\b|\\bi (?:was|have|had|held|worked)\\b");

    /** The text without turns that only name the project and the job applied for. */
    private static String turns(String text, Basis basis) {
        var bare = TURNS.matcher(text).replaceAll(" ");
        var post = POST.matcher(bare);
        if (!post.find() || HELD_IT.matcher(bare).find()) {
            return bare;
        }
        var title = Kinship.words(String.join(" ", basis.offer()));
        var kept = new StringBuilder(bare.substring(0, post.start()));
        Kinship.WORD
                .matcher(bare.substring(post.end()))
                .results()
                .map(MatchResult::group)
                .filter(word -> !title.contains(Folded.of(word))
                        && title.stream().noneMatch(other -> Kinship.alike(other, Folded.of(word))))
                .forEach(word -> kept.append(' ').append(word));
        return kept.toString();
    }

    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^(?:(?:et|and|parce que|parce qu['’]|car|because|c['’]est(?: parce que| pour)?|pour|to|it is(?: because)?|it['’]s)\\s*)+");

    /** The person's own reason, told as they told it. */
    private static boolean quotes(Clause clause, Basis basis) {
        var bare = LEAD.matcher(clause.text().replaceAll("[,.;:!?\\s]+$", "").strip())
                .replaceFirst("");
        return basis.wishes().stream().anyMatch(wish -> Folded.of(wish).contains(Folded.of(bare)));
    }

    private static List<Finding> weighty(String clause, String said) {
        var folded = Folded.of(clause);
        var known = Folded.of(Basis.withoutOthers(said));
        var found = new ArrayList<Finding>();
        for (var weighty : Weighty.values()) {
            var theirs = weighty.in(known);
            weighty.in(folded).stream()
                    .filter(words -> theirs.stream().noneMatch(other -> alike(other, words)))
                    .filter(words -> !held(weighty, words, known))
                    .map(words -> new Finding(weighty.kind, words))
                    .forEach(found::add);
        }
        return found;
    }

    /** “Titulaire de” says no more than the name of the paper does, as long as it is held. */
    private static boolean held(Weighty weighty, String words, String known) {
        return weighty == Weighty.DIPLOMA
                && HELD.stream().anyMatch(words::startsWith)
                && PAPER.matcher(known).find()
                && !NOT_HELD.matcher(known).find();
    }

    private static boolean alike(String known, String words) {
        int least = Math.min(Math.min(known.length(), words.length()), 6);
        return known.regionMatches(0, words, 0, Math.max(least, 3)) && Math.abs(known.length() - words.length()) <= 6;
    }

    private static List<Finding> words(boolean first, String text, Set<String> known, boolean having, Basis basis) {
        var found = new ArrayList<Finding>();
        var matcher = Kinship.WORD.matcher(text);
        while (matcher.find()) {
            var written = matcher.group();
            var word = Folded.of(written);
            if (word.chars().noneMatch(Character::isLetter)
                    || (word.length() < 2 && !isCategory(written, text, matcher.start(), first))
                    || Figures.isNumber(word)
                    || Kinship.says(known, word)) {
                continue;
            }
            boolean abbreviation = written.equals(written.toUpperCase(java.util.Locale.ROOT));
            boolean opens = text.substring(0, matcher.start()).isBlank() && ANYWHERE.has(word);
            boolean name = !opens
                    && Character.isUpperCase(written.charAt(0))
                    && !(first && text.substring(0, matcher.start()).isBlank());
            boolean plain = !abbreviation && !name;
            if ((plain && ANYWHERE.has(word))
                    || (plain && !having && OF_THE_JOB.has(word))
                    || (having && basis.hasPerson() && bare(word))) {
                continue;
            }
            found.add(new Finding(kind(written, name || abbreviation), written));
        }
        return found;
    }

    /** A letter by itself, as of a driving licence. */
    private static boolean isCategory(String written, String text, int at, boolean first) {
        return Character.isUpperCase(written.charAt(0))
                && !written.matches("[IAÀOY]")
                && !(first && at < 2)
                && !text.startsWith("'", at + 1)
                && !text.startsWith("’", at + 1);
    }

    /** Words of the kind “expérience”: neutral beside what the person said, a claim without it. */
    private static boolean bare(String word) {
        return BARE.matcher(word).matches();
    }

    static boolean isNeutral(String word) {
        return ANYWHERE.has(word);
    }

    private static Kind kind(String word, boolean name) {
        return Optional.of(word)
                .filter(one -> fr.phoenix.dialogs.lexicon.Skills.in(one).isEmpty())
                .map(one -> name ? Kind.NAME : Kind.SKILL)
                .orElse(name ? Kind.TOOL : Kind.SKILL);
    }
}
