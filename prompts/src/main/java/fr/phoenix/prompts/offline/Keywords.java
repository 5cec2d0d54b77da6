package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Picks the reflection that suits what a person says, by words that tell a setback, a fear or progress, in this order. */
final class Keywords {

    private static final List<Mood> MOODS = List.of(
            new Mood(
                    "reflect-setback",
                    OfflinePlanner.words(
                            "refus|refuse[es]*|rejete[es]*|recale[es]*|sans reponse|pas de reponse|aucune reponse|aucun retour|"
                                    + "pas de retour|pas retenue?s?|echec|echoue[es]*|rate[es]*|silence|reponse negative|licencie[es]*|rejected|"
                                    + "rejections?|refused|turned (?:me |us )?down|no (?:answer|reply|response)|never heard back|ghosted|failed|failure"),
                    "le message parle d’un refus, d’un silence ou d’un échec",
                    "the message speaks of a refusal, silence or a failure"),
            new Mood(
                    "reflect-fear",
                    OfflinePlanner.words(
                            "peurs?|stress|stresse[es]*|stressante?|angoisse[es]*|angoissante?|anxieu(?:x|se)|anxiete|inquiet|"
                                    + "inquiete|inquietude|crain[st]|craintes?|doutes?|doute[rz]?|panique|trac|terrifie[es]*|pas a la hauteur|imposteur|"
                                    + "afraid|fears?|scared|stress(?:ed|ful)?|anxious|anxiety|worr(?:y|ied|ies)|doubts?|panic|not good enough|impostor"),
                    "le message parle d’une peur, d’un doute ou d’un stress",
                    "the message speaks of a fear, a doubt or stress"),
            new Mood(
                    "reflect-progress",
                    OfflinePlanner.words(
                            "avance[es]*|reussi[es]*|reussite|fier|fiere|progres|progresse[es]*|decroche[es]*|obtenu[es]*|"
                                    + "valide[es]*|termine[es]*|accepte[es]*|entretien (?:obtenu|decroche)|bonne nouvelle|progress|managed to|proud|"
                                    + "embauche[es]*|super|genial|content|contente|heureu(?:x|se)|soulage[es]*|hired|happy|great|relieved|"
                                    + "succeeded|achieved|finished|got an interview|passed|good news|accepted"),
                    "le message parle d’un pas en avant",
                    "the message speaks of a step forward"));

    private record Mood(String task, Pattern words, String french, String english) {}

    private static final Pattern NEGATED = OfflinePlanner.words(
            "(?:pas|plus|jamais|rien|pas encore|not|never|n't) (?:du tout |vraiment |encore |bien |been )?(?:avance[es]*|reussi[es]*|"
                    + "obtenu[es]*|accepte[es]*|progresse[es]*|accepted|succeeded|managed to)");

    private Keywords() {}

    /** @param task nothing when no prompt was offered */
    record Choice(Optional<String> task, String french, String english) {
        String reason(Language language) {
            return switch (language) {
                case FR -> french;
                case EN -> english;
            };
        }
    }

    static Choice choose(String message, List<PromptOffer> offers) {
        if (offers.isEmpty()) {
            return new Choice(Optional.empty(), "aucune consigne n’était offerte", "no prompt was offered");
        }
        var heard = NEGATED.matcher(message).replaceAll(" ");
        for (var mood : MOODS) {
            var offered = offers.stream()
                    .map(PromptOffer::task)
                    .filter(task -> task.endsWith("/" + mood.task()))
                    .findFirst();
            if (offered.isPresent() && mood.words().matcher(heard).find()) {
                return new Choice(offered, mood.french(), mood.english());
            }
        }
        return new Choice(
                Optional.of(offers.getFirst().task()),
                "rien de plus précis que la consigne par défaut",
                "nothing more precise than the default prompt");
    }
}
