package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.orchestration.Brief;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Other words for lines of a CV by rule alone: what stands in front of the doing goes ("Responsable de la gestion des stocks" becomes
 * "Gestion des stocks"), and the figure that the person gave comes behind. What no rule fits stays as it is.
 */
final class OfflineRewrite {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_FACT = 60;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:mes |diverses )?(?:missions?|t[âa]ches?)(?: principales?| diverses?)?|duties(?: included)?|responsibilities(?: included)?)[ \\u00A0]?:? +(?=\\p{L})",
            FLAGS);
    private static final Pattern FRENCH = Pattern.compile(
            "^(?:j['’][ée]tais |je suis )?(?:responsable|en charge|charg[ée](?:e|\\(e\\)|·e)?) (?<joint>de la |de l['’]|du |des |de |d['’])(?<rest>\\p{L}.*)$",
            FLAGS);
    private static final Pattern BUSY = Pattern.compile(
            "^je m['’]occup(?:ais|e) (?<joint>de la |de l['’]|du |des |de |d['’])(?<rest>\\p{L}.*)$", FLAGS);
    private static final Pattern PAST =
            Pattern.compile("^j['’]ai (?<rest>\\p{L}{2,}(?:[ée]|i|is|it|u|rt)e?s? .+)$", FLAGS);
    private static final Pattern ACTION = Pattern.compile(
            "^(?:\\p{L}+(?:er|ir|tion|sion|age|ment|ance|ise|ture)|accueil|vente|suivi|soins?|conseil|contr[ôo]le|tenue|aide|appui|soutien|entretien|service)\\b.*",
            FLAGS);
    private static final Pattern ENGLISH =
            Pattern.compile("^(?:i was |was )?(?:responsible for|in charge of|tasked with) (?<rest>\\p{L}.*)$", FLAGS);
    private static final Pattern DOING = Pattern.compile("^\\p{L}+ing\\b.*", FLAGS);
    private static final Pattern OPENING = Pattern.compile("^(?:oui|ouais|yes|alors|well)[, ]+", FLAGS);
    private static final Pattern FIGURE = Pattern.compile("\\p{N}|\\p{L}");

    private OfflineRewrite() {}

    static Map<String, String> write(Brief.CvRewrite brief) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < brief.lines().size(); i++) {
            parts.put(Brief.CvRewrite.part(i + 1), words(brief.lines().get(i)));
        }
        return parts;
    }

    private static String words(Brief.Line line) {
        var words = capital(doing(LABEL.matcher(line.words().text().strip()).replaceFirst("")));
        var fact = fact(line.fact().text());
        return fact.isEmpty() ? words : words.replaceAll("[.;]+$", "") + " (" + fact + ")";
    }

    private static String doing(String text) {
        var french = FRENCH.matcher(text);
        if (french.matches()) {
            return after(french.group("joint"), french.group("rest"));
        }
        var busy = BUSY.matcher(text);
        if (busy.matches()) {
            return after(busy.group("joint"), busy.group("rest"));
        }
        var past = PAST.matcher(text);
        if (past.matches()) {
            return past.group("rest");
        }
        var english = ENGLISH.matcher(text);
        if (english.matches()) {
            var rest = english.group("rest");
            return DOING.matcher(rest).matches() ? rest : "Handled " + rest;
        }
        return text;
    }

    private static String after(String joint, String rest) {
        return ACTION.matcher(rest).matches() ? rest : "Gestion " + joint.toLowerCase(Locale.ROOT) + rest;
    }

    /** What the person answered, as it can stand in brackets; nothing when it is a story. */
    private static String fact(String answer) {
        var fact = OPENING.matcher(answer.strip())
                .replaceFirst("")
                .replaceAll("[.!;]+$", "")
                .strip();
        boolean fits = !fact.isEmpty()
                && fact.length() <= LONGEST_FACT
                && FIGURE.matcher(fact).find();
        return fits && !fact.contains("\n") ? fact.substring(0, 1).toLowerCase(Locale.ROOT) + fact.substring(1) : "";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
