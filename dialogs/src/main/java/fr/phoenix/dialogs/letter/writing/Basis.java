package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.letter.writing.Ground.Origin;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a sentence may draw on, apart by whose words they are.
 *
 * @param person each ground of the person, without what they deny or only wish
 * @param denied what they say that they did not do or only would like to
 * @param wishes why this job, what they want to learn
 * @param offer the offer's words, with the job's title and the company
 * @param experienced whether the letter as a whole has anything that they did: “mon expérience” is no claim then
 */
record Basis(List<String> person, List<String> denied, List<String> wishes, List<String> offer, boolean experienced) {

    private static final Pattern NO_DENIAL =
            Pattern.compile("(?iU)\\b(pas mal|pas seulement|not only|rien que|sans problème|sans souci)\\b");
    private static final Pattern WISH = Pattern.compile(
            "(?iU)\\b(j['’]aimerais|je voudrais|je souhaite\\w*|j['’]espère|je rêve|j['’]envisage|je compte|je veux|i would like|i['’]d like|i want|i hope|i wish|i plan)\\b");
    /** Somebody else's standing: “ma responsable m'a confié”, “encadrée par la cheffe”. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?iU)(?<!étais )(?<!suis )(?<!être )(?<!comme )(?<!was )(?<!am )(?<!as )\\b(?:(?:ma|mon|mes|notre|nos|la|le|les|my|our|the)\\s+(?:ancienne? |chère? )?(?:responsables?|cheff?es?|chefs?|managers?|directeurs?|directrices?|supervisors?|boss|encadrante?)\\b"
                    + "|(?:sous (?:la responsabilité|la direction|l['’]autorité)|under the (?:supervision|direction))"
                    + "|(?:encadr|dirig|supervis|manag|form|pilot|coordonn|led|train)\\p{L}*\\s+(?:par|by)\\b)");

    /** What somebody else is or does: nothing of it is the person's. */
    private static final Pattern SOMEBODY_ELSE = Pattern.compile(
            "(?iU)^\\s*(?:mon|ma|mes|notre|my|our)\\s+(?:grand-)?(?:père|mère|frère|sœur|mari|femme|conjointe?|fils|fille|enfants?|parents?|amie?|oncle|tante|cousine?|collègues?|chefs?|cheffe|patronn?e?|responsable|manager|directeur|directrice|father|mother|brother|sister|husband|wife|son|daughter|friend|boss)\\b(?!.*\\b(?:je|j['’]|m['’]|moi|me|i)(?:\\b|(?<=['’])))");

    Basis {
        person = List.copyOf(person);
        denied = List.copyOf(denied);
        wishes = List.copyOf(wishes);
        offer = List.copyOf(offer);
    }

    static Basis of(List<Ground> grounds, Material material) {
        var person = new ArrayList<String>();
        var denied = new ArrayList<String>();
        for (var ground : grounds) {
            if (ground.origin() == Origin.PERSON) {
                var words = NO_DENIAL.matcher(Markup.plain(ground.words())).replaceAll("");
                var affirmed = Denial.affirmed(words);
                var claimed = affirmed.stream()
                        .filter(clause -> !WISH.matcher(clause).find()
                                && !SOMEBODY_ELSE.matcher(clause).find())
                        .toList();
                var said = claimed.size() == affirmed.size() && affirmed.size() == clauses(words)
                        ? words
                        : String.join("\n", claimed);
                person.add(said + "\n" + mended(said, material.language()));
                denied.add(words);
            }
        }
        var offer = new ArrayList<>(of(grounds, Origin.OFFER));
        offer.add(material.title().words());
        material.company().ifPresent(company -> offer.add(company.words()));
        material.reference().ifPresent(reference -> offer.add(reference.words()));
        return new Basis(
                person.stream()
                        .map(words -> OTHERS.matcher(words).replaceAll(" "))
                        .toList(),
                denied,
                of(grounds, Origin.WISH),
                offer,
                material.evidence().stream().anyMatch(one -> one.kind().proves()));
    }

    /** As they would have written it without slips: who mends them adds nothing. */
    private static String mended(String said, Language language) {
        return said.isBlank() ? "" : String.join("\n", PlainWords.sentences(said, language));
    }

    private static int clauses(String words) {
        return (int) Pattern.compile(
                        "(?iU)[.!?;,:]+(?=\\s|$)|\\n+|\\b(?:mais|par contre|en revanche|cependant|but|however|though)\\b")
                .splitAsStream(words)
                .filter(clause -> !clause.isBlank())
                .count();
    }

    /** The text without what it says of somebody else's standing. */
    static String withoutOthers(String text) {
        return OTHERS.matcher(text).replaceAll(" ");
    }

    private static List<String> of(List<Ground> grounds, Origin origin) {
        return grounds.stream()
                .filter(ground -> ground.origin() == origin)
                .map(ground -> Markup.plain(ground.words()))
                .toList();
    }

    /** All that the person said, denials too. */
    List<String> theirWords() {
        return Stream.concat(denied.stream(), wishes.stream()).toList();
    }

    String personText() {
        return String.join("\n", person);
    }

    /** Everything, folded. */
    String all() {
        return Folded.of(String.join(
                "\n",
                Stream.of(person, denied, wishes, offer).flatMap(List::stream).toList()));
    }

    boolean hasPerson() {
        return !person.isEmpty() || experienced;
    }
}
