package fr.phoenix.prompts.guard.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Postal addresses: a numbered street line with what follows it, French or English; a French postcode with its town; a British
 * postcode; a street without number where somebody says that they live there. Limits: a town alone, a floor or a door, a place name
 * without street pass; so does an English street without number.
 */
final class Addresses implements Recogniser {

    /** Words that mean a street wherever a number stands before them. */
    private static final String STREET = "(?i:rue|avenue|av\\.?|boulevard|bd\\.?|bld|impasse|imp\\.|quai|allée)";

    /** Words that are counted too ("3 cours", "2 places"): a capital must follow. */
    private static final String PERHAPS_STREET =
            "(?i:chemin|allées|place|pl\\.|route|rte\\.?|cours|square|passage|résidence|rés\\.|lotissement"
                    + "|faubourg|fbg|sentier|ruelle|voie|hameau|lieu-dit|esplanade|promenade|clos|montée|traverse|venelle|rond-point|mail|cité|villa)";

    private static final String WORD = "[\\p{L}\\d][\\p{L}\\d'.-]*";
    private static final String TOWN =
            "\\p{Lu}[\\p{L}'-]+(?:[ -](?:\\p{Lu}[\\p{L}'-]+|sur|sous|en|la|le|les|lès|de|du|et|aux?)){0,4}"
                    + "(?: cedex(?: \\d{1,2})?)?";
    private static final String POSTCODE = "(?<!\\d)(?:F-)?(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}";
    private static final String OF = "(?: (?:de la|de l'|des|du|de|d'|aux?|à la|le|la|les|l'))?";
    private static final String MORE =
            "(?: (?:\\p{Lu}[\\p{L}\\d'.-]*|(?:de la|de|des|du|et|sur|en|d') ?(?=\\p{Lu})\\p{Lu}[\\p{L}'-]*|\\d{1,2}(?= \\p{L}))){0,6}";
    private static final String FRENCH_STREET = "(?:" + STREET + "(?![\\p{L}])" + OF + " ?" + WORD + "|"
            + PERHAPS_STREET + "(?![\\p{L}])" + OF + " ?\\p{Lu}[\\p{L}\\d'.-]*)" + MORE;
    private static final String ENGLISH_STREET =
            "(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Court|Ct|Close|Crescent|Gardens|Square"
                    + "|Terrace|Way|Grove|Row|Boulevard|Blvd\\.?|Mews|Hill)(?![\\p{L}])";
    private static final String BRITISH_POSTCODE = "(?<![\\p{L}\\d])[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?![\\p{L}\\d])";
    private static final String TAIL = "(?:(?: ?, ?| ?\\n ?| - | )" + POSTCODE + " (?:" + TOWN
            + "|\\p{Ll}[\\p{L}-]{2,30})| ?, ?(?:à )?" + TOWN + "(?=[.,;!\\n]|$))?";

    private static final Pattern FRENCH = Pattern.compile(
            "(?<![\\d\\p{L}])\\d{1,4}(?: ?(?:bis|ter|quater|[A-Da-d](?![\\p{L}])))?,? " + FRENCH_STREET + TAIL);
    private static final Pattern LIVED_IN = Pattern.compile(
            "(?iu:j'habite|je vis|je loge|domicilié(?:\\(e\\)|·e|e)?|demeurant|mon adresse(?: est| c'est)?|adresse)"
                    + " ?:?(?: (?:au|à la|à|dans la|dans l'|la|l'))? ?(" + FRENCH_STREET + TAIL + ")");
    private static final Pattern TOWNS =
            Pattern.compile(POSTCODE + " (?!(?i:euros?|francs|kms?|heures|clients|personnes)(?![\\p{L}]))" + TOWN);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\d\\p{L}])\\d{1,5}[A-Za-z]?,? (?:(?:\\p{Lu}|\\d{1,3}(?:st|nd|rd|th))[\\p{L}'.]* ){1,3}"
                    + ENGLISH_STREET
                    + "(?:,? (?:Apt|Flat|Unit)\\.? ?\\w{1,4})?(?:, \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\p{Ll}[\\p{L}'-]*)?)?(?:,? (?:"
                    + BRITISH_POSTCODE + "|[A-Z]{2} \\d{5}(?!\\d)))?");
    private static final Pattern BRITISH = Pattern.compile(BRITISH_POSTCODE);

    @Override
    public Stream<Finding> in(String text) {
        return Stream.of(
                        find(FRENCH, text, 0),
                        find(LIVED_IN, text, 1),
                        find(ENGLISH, text, 0),
                        find(TOWNS, text, 0),
                        find(BRITISH, text, 0))
                .flatMap(found -> found);
    }

    private static Stream<Finding> find(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(match -> Finding.of(Kind.ADDRESS, text, match.start(group), match.end(group)));
    }
}
