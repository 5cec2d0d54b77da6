package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of employers as French puts them into a sentence: "l’EHPAD Les Tilleuls", "à la mairie de Lyon", "chez Leclerc". */
final class Places {

    private static final Pattern KIND = Pattern.compile(
            "(?iu)(?<m>ehpad|hôpital|chu|ch|centre|cabinet|restaurant|hôtel|lycée|collège|groupe|garage|magasin|supermarché|bar|café|camping|musée|théâtre|foyer|conseil|département|ministère|club|service|crédit|château|domaine|salon|syndicat|samu|smur|cfa|greta|ccas|ssiad|drive|bistrot)(?![\\p{L}’]).*"
                    + "|(?<f>clinique|résidence|mairie|ville|association|boulangerie|pâtisserie|boucherie|crèche|école|agence|maison|pharmacie|librairie|ferme|fondation|coopérative|société|brasserie|région|commune|communauté|mission|mutuelle|banque|bibliothèque|médiathèque|université|entreprise|métropole|plateforme|pizzeria|piscine|usine|faculté|mas)(?![\\p{L}’]).*");
    private static final Pattern ARTICLE = Pattern.compile("(?u)(?:[Ll]’|[Ll]e |[Ll]a |[Ll]es ).*");
    private static final Pattern NO_NAME = Pattern.compile("(?u).*\\d{4}.*|.{61,}|\\P{L}*");

    private Places() {}

    /** With its article where it has a common noun in front. */
    static String the(String name) {
        var kind = KIND.matcher(name);
        if (ARTICLE.matcher(name).matches() || !kind.matches()) {
            return name;
        }
        var tame = kind(name);
        return kind.group("m") != null ? Language.FR.join("le", tame) : Language.FR.join("la", tame);
    }

    /** "chez Leclerc", "à l’EHPAD Les Tilleuls", "au garage Martin". */
    static String at(String name) {
        var the = the(name);
        return the.equals(name) ? "chez " + name : Language.FR.join("à", the);
    }

    static Optional<String> known(String name, Language language) {
        var text = PlainWords.shown(name);
        return NO_NAME.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(language == Language.FR ? at(text) : "at " + text);
    }

    /** "Ville de Grenoble" is "la Ville de Grenoble", "Restaurant Le Phare" is "le restaurant Le Phare". */
    private static String kind(String name) {
        var first = name.split("\\s", 2)[0];
        boolean initials = first.equals(first.toUpperCase(java.util.Locale.FRENCH));
        boolean ofATown = Map.of("ville", true, "region", true, "groupe", true).containsKey(Folded.of(first));
        return initials || ofATown
                ? name
                : name.substring(0, 1).toLowerCase(java.util.Locale.FRENCH) + name.substring(1);
    }
}
