package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence that asks for something: "X et Y exigés", "vous maîtrisez X", "experience with X required". */
final class Demand {

    private static final Pattern NICE = Pattern.compile(
            "(?iU)\\b(souhait(?:é|ée|és|ées|able|ables)|serai(?:en)?t? (?:un|des|fortement|très)? ?(?:vrai |réel |gros )?(?:plus|atouts?|appréciée?s?)|est un (?:vrai |réel )?(?:plus|atout)|un (?:vrai |réel )?plus|un atout|appréciée?s?|idéalement|de préférence|facultati\\w+|nice to have|preferred|preferably|desirable|ideally|a plus|an advantage|an asset|bonus|beneficial)\\b");
    private static final Pattern AFTER = Pattern.compile(
            "(?iU)\\s*\\(?\\b(?:(?:est|sont|is|are|sera|seront|serait|seraient|would be|will be)\\s+)?(?:(?:fortement|vivement|très|strictly|highly|strongly|absolument)\\s+)?(?:exigée?s?|requis(?:es|e)?|demandée?s?|attendue?s?|indispensables?|obligatoires?|impérati(?:fs?|ves?|vement)|nécessaires?|souhaitée?s?|souhaitables?|appréciée?s?|un (?:vrai |réel )?plus|un atout|des atouts|required|mandatory|essential|needed|expected|a must|preferred|desirable|a plus|an advantage|an asset|nice to have)\\b\\)?");
    private static final Pattern AFTER_TO_END = Pattern.compile(AFTER.pattern() + ".*$");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iU)^.*?\\b(?:(?:vous|tu)\\s+(?:maîtrisez|maîtrises|avez|as|possédez|justifiez|disposez|savez|sais|connaissez|faites preuve|êtes|es|aimez|aimes|démontrez)|on attend de vous|nous demandons|nous exigeons|il faut|titulaires?|idéalement|maîtrise(?= (?:de|du|des|d['’]))"
                    + "|you (?:have|are|must have|should have|will have|know|can|bring|need)|must have|we (?:require|expect|ask for)|required\\s*:|requires|proficiency in|proficient in|experienced? in|experience (?:with|of))\\s+(.+)$");
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^(?:(?:et|and|ainsi que|mais aussi|également|also|idéalement|de préférence|ideally|preferably|,)\\s+)*(?:(?:vous|tu)\\s+(?:maîtrisez|maîtrises|avez|as|possédez|justifiez|disposez|savez|sais|connaissez|faites preuve|êtes|es|aimez|aimes|démontrez)\\s+|you\\s+(?:have|are|must have|should have|know|can|bring)\\s+|must have\\s+|(?:être|avoir|posséder|having|be|have)\\s+)?(?:(?:également|aussi|déjà|idéalement|bien|also)\\s+)?(?:(?:d['’]une?|de l['’]|de la|une?|de|du|des|d['’]|le|la|les|l['’]|an?|the)\\s*(?=(?:\\s|(?<=['’]))\\S))?");
    private static final Pattern LIST = Pattern.compile("(?U)\\s*(?:,|;|•|\\s/\\s)\\s*(?:(?:et|and|ainsi que)\\s+)?");
    private static final Pattern AND = Pattern.compile(
            "(?iU)\\s+(?:et|and|ainsi que)\\s+(?!\\d|(?:du|de|des|of|à|en|autres?|plus|more|other)\\b|d['’])");
    private static final Pattern NO_SKILL = Pattern.compile(
            "(?iU)(?:(?:mais|but|non|not)\\b.*|.*(\\b(cdi|cdd|int[ée]rim|full[- ]time|part[- ]time|temps (plein|partiel)|recrut\\w+|recherch\\w+|embauch\\w+|hiring|looking for|poste|salaire|candidature|postulez|apply|€|euros?|prise de poste|date)\\b|€).*)");
    private static final Pattern SEEKING = Pattern.compile(
            "(?iU)^.*\\b(?:recherchons|cherchons|recherche|cherche|recrutons|recrute|looking for|seek|seeking)\\b.*?\\b(?:avec|ayant|possédant|dotée?|with|who has)\\s+(?:d['’])?");
    private static final int MOST_BACKWARD_WORDS = 7;

    private Demand() {}

    static boolean isNice(String sentence) {
        return NICE.matcher(sentence).find();
    }

    /** Whether it requires with a word after the thing: "exigé", "required". */
    static boolean insists(String sentence) {
        return AFTER.matcher(sentence).find();
    }

    /** Whether it requires with words before the thing: "vous maîtrisez", "experience with". */
    static boolean begs(String sentence) {
        return BEFORE.matcher(sentence).matches();
    }

    /** What the sentence asks for, in its words; empty when it asks for nothing. */
    static List<Asked> asked(String whole) {
        var sentence = SEEKING.matcher(whole).replaceFirst("");
        var before = BEFORE.matcher(sentence);
        var after = AFTER.matcher(sentence);
        if (before.matches() && (!after.find() || before.start(1) < after.start())) {
            return required(items(AFTER_TO_END.matcher(before.group(1)).replaceFirst("")), sentence);
        }
        var asked = new ArrayList<Asked>();
        int from = 0;
        after.reset();
        while (after.find()) {
            asked.addAll(required(backwards(sentence.substring(from, after.start())), after.group()));
            from = after.end();
        }
        return asked;
    }

    private static List<Asked> required(List<String> items, String said) {
        var need = isNice(said) ? Need.NICE : Need.MUST;
        return items.stream().map(item -> new Asked(item, need)).toList();
    }

    private static List<String> backwards(String before) {
        var segments = LIST.split(before);
        var kept = new ArrayList<String>();
        for (int i = segments.length - 1; i >= 0; i--) {
            boolean last = i == segments.length - 1;
            boolean skill = !NO_SKILL.matcher(segments[i]).matches()
                    && !GenderMark.PATTERN.matcher(segments[i]).find();
            if (!skill || (!last && segments[i].split("\\s+").length > MOST_BACKWARD_WORDS)) {
                break;
            }
            kept.addAll(0, items(segments[i]));
        }
        return kept;
    }

    /** The things a list names: "X, Y et Z" gives three. */
    static List<String> items(String list) {
        var ended = list.replaceAll("[.!?;:\\s]+$", "");
        return Arrays.stream(LIST.split(ended))
                .flatMap(item -> Arrays.stream(AND.split(item)))
                .map(Demand::stripped)
                .filter(item -> !item.isEmpty() && !NO_SKILL.matcher(item).matches())
                .toList();
    }

    /** Without "vous avez", articles and the words that only require. */
    static String stripped(String item) {
        var bare = AFTER_TO_END
                .matcher(LEAD.matcher(item.strip()).replaceFirst(""))
                .replaceFirst("");
        return bare.replaceAll("^[\\s:(–—-]+|[\\s.,;:!?–—-]+$", "").strip();
    }
}
