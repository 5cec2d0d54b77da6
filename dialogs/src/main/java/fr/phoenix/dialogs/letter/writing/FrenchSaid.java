package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.letter.writing.Said.Shape;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shapes in which French speakers state what they did. The verbs added to a bare noun or participle claim nothing of their own. */
final class FrenchSaid {

    private static final Pattern PERSONAL =
            Pattern.compile("(?iu)(?:j’|je |nous |on |c’était |c’est |il fallait |mon |ma |mes |m’).*");
    private static final Pattern OWN = Pattern.compile("(?iu)(?:mon |ma |mes ).*");
    private static final Pattern FINITE = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:était|étaient|est|sont|consistait|comprenait|comprenaient|incluait|m’a|m’ont|a été|allait|c’était|demandait)(?!\\p{L}).*");
    private static final Pattern LED = Pattern.compile("(?iu)(?:[^\\s]+[\\s,]+){1,8}?(?:j’|je |nous |on ).*");
    private static final Pattern REASON = Pattern.compile("(?iu)(?:parce qu|car |pour |afin d|puisqu|comme j).*");
    private static final Pattern TU =
            Pattern.compile("(?iu)(?<![\\p{L}-])(?:tu|te|toi|ton|ta|tes|t’\\p{L}+|vous|votre|vos)(?![\\p{L}])");
    private static final Set<String> NO_PARTICIPLE = Set.of(
            "employé",
            "salarié",
            "délégué",
            "diplômé",
            "député",
            "retraité",
            "marié",
            "santé",
            "qualité",
            "sécurité",
            "marché",
            "permis",
            "associé",
            "café",
            "comité",
            "clé",
            "habitué",
            "motivé",
            "été",
            "passionné",
            "bénévolat",
            "côté",
            "beauté",
            "société");
    private static final Set<String> WITH_BE = Set.of(
            "allé",
            "arrivé",
            "entré",
            "resté",
            "rentré",
            "tombé",
            "retourné",
            "venu",
            "devenu",
            "revenu",
            "parti",
            "né",
            "intervenu");
    private static final Set<String> OTHER_PARTICIPLES =
            words("fini servi suivi accueilli rempli fourni garanti établi défini réuni réussi agi bâti"
                    + " enrichi choisi investi réparti averti saisi vendu tenu rendu reçu conçu entretenu maintenu répondu conclu obtenu soutenu lu su"
                    + " défendu résolu couru conduit produit construit écrit dit fait mis appris pris repris ouvert offert traduit inscrit"
                    + " transmis remis introduit découvert cuit peint repeint");
    private static final Set<String> NOUNS_TOO =
            Set.of("suivi", "produit", "fait", "permis", "saisi", "reçu", "conduit", "dit", "écrit");
    private static final Set<String> OTHER_INFINITIVES = words(
            "vendre prendre faire mettre rendre conduire répondre écrire lire construire produire suivre entendre apprendre être traduire"
                    + " recevoir savoir pouvoir voir avoir concevoir tenir venir maintenir entretenir obtenir soutenir ouvrir offrir découvrir servir"
                    + " dormir transmettre permettre comprendre vivre résoudre défendre peindre");
    private static final Pattern JOINT = Pattern.compile(" (?:et|puis|ou|ainsi que) |, (?:et |puis )?");
    /** "en statistiques ou data": what follows has the same preposition and no article either. */
    private static final Pattern BARE = Pattern.compile("(?iu).* (?:en|de|d’) ?\\p{L}+ (?:et|ou) ");

    private static final Pattern FOLLOWS = Pattern.compile(
            "(?iu)(?:(?:de|des|du|à|au|aux|en|pour|avec|sur|par|dans|chez|selon)(?!\\p{L})|d’|\\p{L}{2,}(?:iques?|ifs?|ives?|ales?|al|elles?|els?)(?!\\p{L})|\\d).*");

    private FrenchSaid() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty when it addresses whoever it was said to: that is no part of a letter. */
    static Optional<Said> of(String sentence, Gender gender, long turn) {
        if (sentence.isBlank() || TU.matcher(sentence).find()) {
            return Optional.empty();
        }
        var inside = Nouns.inside(small(sentence));
        if (REASON.matcher(inside).matches()) {
            return Optional.of(new Said(Shape.REASON, inside));
        }
        if (PERSONAL.matcher(inside).matches()
                && (!OWN.matcher(inside).matches() || FINITE.matcher(inside).matches())) {
            return Optional.of(new Said(Shape.CLAUSE, inside));
        }
        var bare = inside.replaceFirst("^(?:avoir |ai )", "");
        return participle(bare, gender)
                .or(() -> infinitive(inside))
                .or(() -> LED.matcher(inside).matches() && !Nouns.isAct(inside)
                        ? Optional.of(new Said(Shape.LED, inside))
                        : Optional.empty())
                .or(() -> acts(inside, turn))
                .or(() -> thing(inside))
                .or(() -> Optional.of(new Said(Shape.OTHER, inside)));
    }

    private static String small(String sentence) {
        return sentence.replaceFirst("^J(?=’|e )", "j")
                .replaceFirst("^On ", "on ")
                .replaceFirst("^Nous ", "nous ");
    }

    private static Optional<Said> participle(String text, Gender gender) {
        var first = Nouns.firstWord(text).toLowerCase(Locale.FRENCH);
        var rest = text.substring(first.length());
        if (rest.isBlank() || NO_PARTICIPLE.contains(first)) {
            return Optional.empty();
        }
        if (WITH_BE.contains(first)) {
            return switch (gender) {
                case FEMININE -> clause("je suis " + first + "e" + rest);
                case MASCULINE -> clause("je suis " + first + rest);
                case UNMARKED -> Optional.empty();
            };
        }
        boolean noun = NOUNS_TOO.contains(first) && rest.matches("(?iu) (?:de|des|du|d’).*");
        boolean regular = first.endsWith("é")
                && Spelling.knows(first.substring(0, first.length() - 1) + "er", Language.FR)
                && !rest.startsWith(" de ");
        return !noun && (regular || OTHER_PARTICIPLES.contains(first))
                ? clause("j’ai " + first + rest)
                : Optional.empty();
    }

    private static Optional<Said> clause(String text) {
        return Optional.of(new Said(Shape.CLAUSE, text));
    }

    private static Optional<Said> infinitive(String text) {
        return isInfinitive(text) ? Optional.of(new Said(Shape.ACT, text)) : Optional.empty();
    }

    static boolean isInfinitive(String text) {
        var first = Nouns.firstWord(text.replaceFirst("(?iu)^(?:s’|se |m’|me )", ""))
                .toLowerCase(Locale.FRENCH);
        var stem = first.length() > 3 ? first.substring(0, first.length() - 2) : "";
        boolean regular = first.endsWith("er")
                ? Spelling.knows(stem + "é", Language.FR) && !Nouns.known(first)
                : (first.endsWith("ir") && Spelling.knows(stem + "issez", Language.FR)) || first.equals("accueillir");
        return !stem.isEmpty() && (regular || OTHER_INFINITIVES.contains(first));
    }

    /** "accueil et encaissement (30 couverts)": what one does, with a verb that only says so. */
    private static Optional<Said> acts(String text, long turn) {
        if (!Nouns.isAct(text)) {
            return Optional.empty();
        }
        return articles(text)
                .map(things -> new Said(
                        Shape.CLAUSE,
                        switch (Math.floorMod(turn, 4)) {
                            case 0 -> "j’ai assuré " + things;
                            case 1 -> "mon travail comprenait " + things;
                            case 2 -> "j’ai pris en charge " + things;
                            case 3 -> "mes missions comprenaient " + things;
                            default -> throw new IllegalStateException();
                        }));
    }

    private static Optional<Said> thing(String text) {
        return articles(text).map(things -> new Said(Shape.THING, things));
    }

    /** Each noun of an enumeration with its article; empty when one of them is not known. */
    static Optional<String> articles(String text) {
        var out = new StringBuilder();
        var joint = JOINT.matcher(text);
        int from = 0;
        int open = 0;
        while (true) {
            boolean more = joint.find(from == 0 && out.isEmpty() ? 0 : from);
            var part = more ? text.substring(from, joint.start()) : text.substring(from);
            if (open > 0
                    || (!out.isEmpty()
                            && (FOLLOWS.matcher(part).matches()
                                    || BARE.matcher(out).matches()))) {
                out.append(part);
            } else {
                var article = alreadyHasOne(part) ? Optional.of(part) : Nouns.the(part);
                if (article.isEmpty()) {
                    return Optional.empty();
                }
                out.append(article.get());
            }
            open += count(part, '(') - count(part, ')');
            if (!more) {
                return Optional.of(ended(out.toString()));
            }
            out.append(joint.group());
            from = joint.end();
        }
    }

    /** "l’encadrement de 45 personnes, le budget": two things have "et" between them. */
    private static String ended(String things) {
        int comma = things.lastIndexOf(", ");
        boolean two = comma > 0
                && things.indexOf(", ") == comma
                && alreadyHasOne(things.substring(comma + 2))
                && !things.matches("(?su).* (?:et|ou) .*")
                && !things.contains("(");
        return two ? things.substring(0, comma) + " et " + things.substring(comma + 2) : things;
    }

    private static boolean alreadyHasOne(String part) {
        return part.matches("(?iu)(?:l’|le |la |les |un |une |des |du |de la |de l’|mon |ma |mes ).*");
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(one -> one == c).count();
    }
}
