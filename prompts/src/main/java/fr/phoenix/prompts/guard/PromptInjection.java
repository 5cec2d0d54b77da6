package fr.phoenix.prompts.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Notices text that speaks to a model instead of about a life: orders to forget rules, to show the prompt, to play another part, forged
 * roles and marks, in French and English, also through look-alike letters and Base64. Who is noticed is answered by rules, without a
 * model: being wrong costs a little warmth, nothing else.
 *
 * <p>Limit: a list of phrasings; another one passes, which is why every other guard holds without this one.
 */
public final class PromptInjection {

    private static final String RULES =
            "(?:instruction|consigne|regle|directive|prompt|rule|guideline|ordre|filtre|filter|garde-fou|guardrail|restriction|limite|protection|safet)";
    private static final String FORGET =
            "(?:ignor|oubli|neglig|disregard|forget|override|bypass|contourn|outrepass|desactiv|disable|annul|efface|reset|drop|break|skip|laisse tomber|ne (?:tiens|tenez) (?:pas|plus) compte)";
    private static final String SHOW =
            "(?:montr|affich|revel|donn|recopi|copi|repet|ecri|imprim|traduis|resum|dis-moi|liste|cite|encode|show|reveal|print|repeat|output|display|give|tell|translate|summari[sz]e|quote|dump|leak|paste|spell)";
    private static final Pattern ORDER = Pattern.compile(
            String.join(
                    "|",
                    "(?<!sans )(?<!without )" + FORGET + "\\w*(?: \\S+){0,6}? \\S{0,3}" + RULES,
                    SHOW
                            + "\\w*(?:-\\w+)?(?: \\S+){0,6}? \\S{0,2}(?:prompt|system message|instructions? (?:systeme|system|initiale|d'origine|internes?|above|you)|(?:tes|vos|your|its|ses) (?:\\w+ )?(?:instructions?|consignes?|rules?|regles))",
                    "(?:tu es|vous etes|you are|agis comme|act as|behave as|pretend|fais semblant|joue le role|imagine que tu es|roleplay|role-play|simul\\w+) (?:\\S+ ){0,4}?(?:maintenant|desormais|now|dan\\b|developpeur|developer|administrat|admin\\b|root|sans (?:filtre|limite|regle)|unrestricted|unfiltered|libre|free|jailbr|un autre|another|different|terminal|linux|pirate|hacker|grand-mere|grandma)",
                    "(?:mode|acces|access) (?:developpeur|developer|admin\\w*|debug|dan\\b|god|maintenance|test|root|sudo|jailbreak)",
                    "jailbreak|prompt injection|do anything now|\\bsudo\\b|system ?prompt|prompt ?systeme",
                    "(?:^|[\\n\\[<#*|{\" ])(?:system|systeme)\\s?(?:\\]|>|\\*\\*|\\|)?\\s?:|[\\[<#{]\\s?(?:assistant|developer|user)\\s?(?:\\]|>|\\*\\*|\\|)?\\s?:|<\\|?(?:im_start|im_end|system|endoftext)|\\[/?inst\\]|###? ?(?:system|instruction|new task|nouvelle consigne)",
                    "(?:nouvelles?|new|updated|real|vraies?) (?:\\S+ )?(?:instructions?|consignes?|directives?|rules?|regles)(?: ?[:|]| pour (?:toi|vous)| for you|[.!]?$)",
                    "(?:message|note|order|ordre|consigne|instruction)s? (?:\\S+ ){0,3}?(?:pour|to|for|a l'attention de|destinee? a|adressee? a) (?:\\S+ )?(?:ia|ai|l'ia|llm|modele|model|assistant|l'assistant|robot|bot|chatbot|gemini|phoenix|gpt)\\b",
                    "(?:as|en tant qu[e']) ?(?:an? |l')?(?:ia|ai|llm|language model|modele de langage|assistant)\\b",
                    "\"?(?:commands|command|evidence|slots|start-flow|go-back|talk-to-coach|privacy-request|change-language|change-register|erase-data|export-data|withdraw-consent|confirm-erasure)\"?\\s*[:=\\[{]|\\b(?:start-flow|privacy-request|talk-to-coach|erase-data|export-data|withdraw-consent|give-consent|confirm-erasure|change-register|change-language)\\b",
                    "(?:ajout|inser|insere|glisse|mets|termin|add|insert|include|append|put|end)\\w*(?: \\S+){0,8}? (?:https?:|www\\.|\\[[^\\]]*]\\(|!\\[|un lien|le lien|a link|this link|the link|(?:une )?image markdown|markdown)",
                    "(?:donnees|mails?|numeros?|noms?|adresses?|cv|lettres?|conversations?|data|e-?mails?|phone numbers?|names?|addresses|details|transcripts?) (?:\\S+ ){0,3}?(?:des? autres?|d'autrui|d'un autre|of (?:the )?(?:other|another)|from (?:other|another)|autres? (?:utilisat|person|client|candidat)|other (?:user|people|client|candidate)|utilisateur precedent|previous (?:user|person|candidate)|personne precedente)",
                    "(?:invent|fabri|make up|makes up|fake|pretend)\\w*(?: \\S+){0,5}? (?:competence|diplome|experience|skill|degree|diploma|certif|reference)",
                    "[\\[(<{|]?\\s?(?:mail|iban|nir|tel|birth|address|name)_\\d|\\{\\{|</?\\s?untrusted|\\bend of (?:data|document|untrusted)|fin (?:des donnees|du document)\\b",
                    "(?:sans|without|n'as plus de|have no) (?:any |aucune? )?(?:filtre|restriction|censure|filters?|restrictions?|censorship|garde-fou)",
                    "(?:enregistre|note|considere|suppose|fais comme si|fais semblant|pretend|treat|assume|mark|set|act as if)\\w*(?: \\S+){0,4}? (?:que|comme|as|that|if|i|i had|je|j'ai|j'avais|the|la|le|mon|my)(?: \\S+){0,4}? \\S{0,2}(?:consen|accept|d'accord|agree|cliqu|click|approuv|approv|confirm|repondu|answered)",
                    "(?:sans|without) (?:\\S+ )?(?:le dire|me (?:le )?demander|me prevenir|saying|telling|asking|mention)|en silence|silencieusement|silently|n'en (?:parle|dis)|(?:do not|don't|never) (?:tell|mention|say|inform)",
                    "\\b(?:go-back|show-menu|side-question|link-channel|ai-processing|coach-review|confirm-cancel|confirm-restart)\\b|(?:;|^) ?(?:cancel|restart|skip|repeat) ?;",
                    "(?:remplis|fill)\\w*(?: \\S+){0,4} (?:champs?|slots?|fields?|tout|everything)|\\b\\w+ ?= ?\\d+ \\w+ ?= ?\\d+|(?:mets|donne|choisis|give|put|set)\\w*(?: \\S+){0,3} (?:score|note|grade)(?: \\S+){0,3} (?:veux|like|want|haut|high|max)",
                    "(?:mot pour mot|verbatim|word for word|au-dessus de (?:ce|cette)|above (?:this|line)|everything above)|(?:hidden|secret|secretes?|cachees?|confidential|interne?s?) (?:\\S+ )?(?:instruction|consigne|prompt|rule|regle)|(?:instruction|consigne|regle)s? (?:\\S+ )?(?:secrete|cachee|interne|confidentiel)",
                    "(?:json|response|reponse|answer|return|reply|respond)\\w*(?: \\S+){0,4}? (?:invalid|malform|empty object|null|only with|uniquement (?:avec|par))|\\{\\s?\"\\w+\"\\s?:|\\\\?\",\\s?\\\\?\"\\w+\\\\?\"\\s?:|json\\.dumps|/etc/passwd",
                    "(?:sans t'arreter|without stopping|dix mille|ten thousand|forever|a l'infini)",
                    "(?:root|admin\\w*|server)(?:'s)?(?: root)? (?:shell|console|terminal)|stay in character|reste dans (?:ton|le) (?:role|personnage)",
                    "(?:affirm|ecri[st]|di[st]|state|say|claim|tell|note)\\w*(?: \\S+){0,8}? (?:que je|que la personne|que le candidat|that (?:i|the (?:applicant|candidate))|(?:ce|the|this) (?:cv|score|note))(?: \\S+){0,6}? (?:maitris|ai un|a un|holds|speaks|scored|100)|(?:tel quel|word by word) (?:dans|in)",
                    "(?:decod|execut)\\w*(?: \\S+){0,4}? (?:base64|rot13|hexa\\w*|(?:ce|le|this|the|following) (?:texte?|code|message|string|chaine|script)|suivant|following)|\\b(?:rot13|base64)\\b"));
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z\\d+/]{20,}={0,2}");

    private PromptInjection() {}

    /** Whether one of the texts speaks to a model. */
    public static boolean isNoticedIn(Collection<String> texts) {
        return texts.stream().anyMatch(PromptInjection::isNoticed);
    }

    static boolean isNoticed(String text) {
        var plain =
                Lookalikes.read(Typography.plain(HiddenCharacters.strip(text).replace('\n', '|')));
        return ORDER.matcher(plain).find()
                || ORDER.matcher(plain.replaceAll("(?<=\\b\\w)[ .*_-](?=\\w\\b)", ""))
                        .find()
                || ENCODED.matcher(text).results().anyMatch(run -> decoded(run.group()));
    }

    private static boolean decoded(String run) {
        try {
            var bytes = Base64.getDecoder().decode(run.length() % 4 == 1 ? run.substring(1) : run);
            return ORDER.matcher(Lookalikes.read(new String(bytes, StandardCharsets.UTF_8)))
                    .find();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
