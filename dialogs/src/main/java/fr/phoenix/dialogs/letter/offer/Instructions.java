package fr.phoenix.dialogs.letter.offer;

import java.util.regex.Pattern;

/** Tells sentences that speak to an assistant or a model, and not to a person who looks for work. */
final class Instructions {

    private static final String MODEL =
            "(?:ia|i\\.a\\.|intelligence artificielle|ai|artificial intelligence|llm|chatgpt|gpt|claude|gemini|copilot|mistral|assistant (?:ia|virtuel|automatique)|ai (?:assistant|model|language model)|modele de langage|language model|large language model|chatbot|robot|bot)";
    private static final Pattern SPEAKS = Pattern.compile("\\b(?:chere? " + MODEL
            + "\\b|si (?:vous etes|tu es|vous lisez ceci en tant que|ce texte est lu par) (?:une? )?" + MODEL
            + "\\b|if (?:you are|you're|you are reading this as) (?:an? )?" + MODEL
            + "\\b|(?:ignore|ignorez|oublie|oubliez|disregard|forget|ne tiens pas compte|ne tenez pas compte)\\b.{0,40}\\b(?:instructions?|consignes?|prompts?|directives?|regles)\\b"
            + "|(?:as|en tant qu[e']) ?(?:une? |an? )?" + MODEL
            + "\\b|(?:note|message|instructions?|attention|consignes?|notice|warning|important)[^.]{0,20} (?:aux?|for|to|pour|a l'attention d[eu]s?|a destination d[eu]s?) (?:les |des |all |any |the |l')?"
            + MODEL + "s?\\b|(?:system|developer) prompt|prompt systeme|<\\|?(?:system|im_start)"
            + "|^\\s*(?:system|assistant|developer) ?:|\\[(?:system|inst)\\]"
            + "|(?:tell|dis|dites|reponds?|repondez|respond|reply|write|ecris|ecrivez|add|ajoutez?|include|inserez?|insere)\\b[^.]{0,60}\\b(?:to the (?:user|applicant)|a l'utilisateur|in your (?:answer|response|output)|dans (?:ta|votre) reponse)\\b"
            + "|(?:candidat\\w* |applications? |letters? |lettres? )?(?:generated|written|redigee?s?|generee?s?|ecrites?) (?:by|with|using|par|avec) (?:une? |l'|an? )?(?:ia|ai|chatgpt|llm)\\b.{0,60}\\b(?:must|doi(?:t|vent)|should|mention|include|insere)"
            + "|(?:assistants?|modeles?|models?) (?:ia|d'ia|ai)?\\s?(?:must|doi(?:t|vent)|should)\\b)");

    private Instructions() {}

    static boolean in(String words) {
        return SPEAKS.matcher(Folding.fold(words)).find();
    }
}
