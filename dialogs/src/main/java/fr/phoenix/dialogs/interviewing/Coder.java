package fr.phoenix.dialogs.interviewing;

import fr.phoenix.dialogs.flow.Spelling;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes a text that was written freely, sentence by sentence, in French and English. What stands between quotation marks is the person's and
 * is never held against the writer.
 *
 * <p>Limits: a list of wordings, made to rather find advice once too often than to miss it. What it cannot tell apart, such as a deep
 * reflection from a shallow one, it takes for what it looks like: a sentence that is mostly a quotation is a simple reflection.
 */
public final class Coder {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?…\\n]+[.!?…]*");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    private static final Pattern OPEN = words(
            "^(?:(?:et|alors|mais|donc|and|so|but) )?(?:qu est ce|que |quoi|comment|en quoi|a quoi|pourquoi|quel|quelle|quels|quelles|qu|what|how|why|in what|tell me)");

    /** “Quand tu dois parler” tells of a duty and lays none on anybody. */
    private static final String UNLESS_SUPPOSED = "(?<!quand )(?<!si )(?<!ce que )(?<!when )(?<!if )(?<!what )";

    private static final List<Pattern> PERSUASION = List.of(
            words(
                    UNLESS_SUPPOSED
                            + "(?:tu|vous) (?:devrais|devriez|dois|devez|pourrais|pourriez|ferais mieux|feriez mieux|n as qu a|n avez qu a|as interet|avez interet|gagnerais|gagneriez)"),
            words("il (?:te |vous |ne )?(?:faut|faudra|faudrait|suffit|suffirait)"),
            words("je (?:te|vous) (?:conseille|suggere|recommande|invite|encourage)"),
            words(
                    "(?:pourquoi ne pas|pourquoi n essa\\w+|l ideal serait|le mieux (?:est|serait)|l important (?:est|c est))"),
            words(
                    "^(?:alors |donc |et |mais |surtout )?(?:essa[iy]ez?|pense[sz]?|n oublie[sz]?|lance[sz]?|commence[sz]?|prends|prenez|fais|faites|accroche[sz]?|ose[sz]?|continue[sz]?|garde[sz]?|reste[sz]?|va|allez|sois|soyez|n hesite[sz]?|contacte[sz]?|appelle[sz]?|concentre[sz]?|rappelle[sz]?|inspire[sz]?|respire[sz]?|crois|croyez) "),
            words(
                    "(?:tout (?:va|ira) (?:bien|s arranger)|ca va (?:aller|s arranger|le faire)|(?:tu vas|vous allez) (?:y arriver|reussir|trouver)|courage)"),
            words(UNLESS_SUPPOSED
                    + "you (?:should|must|need to|have to|ought to|could|might want to|d better|had better)"),
            words("(?:i (?:suggest|recommend|advise|encourage)|why don t you|why not|it would be best|the best thing)"),
            words(
                    "^(?:so |and |but |then )?(?:try|consider|remember|don t forget|keep|make sure|take|go|give|focus|start|stop|reach|call|be|stay|trust|believe) "),
            words(
                    "(?:(?:you will|you ll|it will|it ll|things will) (?:be (?:fine|ok|okay|alright)|make it|get better|work out)|you(?: ha)?ve got this)"));

    private static final List<Pattern> CONFRONTATION = List.of(
            words("pourquoi (?:n |ne )\\w+ (?:tu|vous)(?: l)? pas"),
            words(
                    "(?:mais (?:tu as|vous avez|tu avais|vous aviez) (?:dit|promis)|(?:tu|vous) exager\\w+|(?:tu te|vous vous) tromp\\w+)"),
            words("(?:ce n est|c est) pas si (?:grave|dur|difficile|terrible)"),
            words(
                    "(?:arrete[sz]? de|c est de (?:ta|votre) faute|(?:tu n as|vous n avez) (?:toujours )?rien fait|(?:tu|vous) (?:te|vous) cherche[sz]? des excuses)"),
            words(
                    "(?:why (?:didn t|haven t|don t) you|you(?: re| are) (?:exaggerating|wrong|making excuses)|it s not that (?:bad|hard)|your (?:own )?fault|you (?:always|never) )"));

    private static final Pattern AFFIRMATION = words(
            "(?:il (?:t|vous) a fallu|il a fallu (?:du|de la|que)|c est (?:toi|vous) qui l (?:as|avez) fai\\w+|ne s est pas faite? toute? seule?"
                    + "|it took (?:you )?\\w+ to|you (?:did that|made that happen)|you were the one who)");

    private Coder() {}

    /** What the sentences of the text do; one utterance of each kind is as good as many, as coders count them. */
    public static Set<Behaviour> code(String text) {
        var found = EnumSet.noneOf(Behaviour.class);
        SENTENCE.matcher(text)
                .results()
                .map(sentence -> sentence.group().strip())
                .filter(Spelling::hasLetters)
                .forEach(sentence -> found.add(sentence(sentence)));
        if (found.contains(Behaviour.COMPLEX_REFLECTION)) {
            found.remove(Behaviour.SIMPLE_REFLECTION);
        }
        return found;
    }

    private static Behaviour sentence(String sentence) {
        var own = Spelling.plain(QUOTED.matcher(sentence).replaceAll(" "));
        if (CONFRONTATION.stream().anyMatch(pattern -> pattern.matcher(own).find())) {
            return Behaviour.CONFRONTATION;
        }
        if (PERSUASION.stream().anyMatch(pattern -> pattern.matcher(own).find())) {
            return Behaviour.PERSUASION;
        }
        if (sentence.endsWith("?")) {
            return OPEN.matcher(own).find() ? Behaviour.OPEN_QUESTION : Behaviour.CLOSED_QUESTION;
        }
        if (AFFIRMATION.matcher(own).find()) {
            return Behaviour.AFFIRMATION;
        }
        int quoted = QUOTED.matcher(sentence)
                .results()
                .mapToInt(span -> span.group().length())
                .sum();
        return quoted * 2 > sentence.length() ? Behaviour.SIMPLE_REFLECTION : Behaviour.COMPLEX_REFLECTION;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\w)(?:" + pattern + ")(?!\\w)|(?<!\\w)(?:" + pattern + ")(?<= )");
    }
}
