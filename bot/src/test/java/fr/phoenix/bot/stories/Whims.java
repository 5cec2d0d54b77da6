package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Said.Opened;
import fr.phoenix.bot.stories.Said.Showed;
import fr.phoenix.bot.stories.Said.Tapped;
import fr.phoenix.bot.stories.Said.Typed;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.Register;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What somebody says who does something other than answer. */
record Whims(Persona persona, RandomGenerator random) {

    /**
     * @param answer what would have answered the open question, when it can be typed
     * @param last the exchange before
     */
    Optional<Said> of(Habit habit, Optional<String> answer, Exchange last) {
        return switch (habit) {
            case TYPOS, TALKS, TYPES -> Optional.empty();
            case ASKS ->
                one(
                        List.of(
                                "attends, c'est quoi le CPF ?",
                                "et la VAE ?",
                                "c'est quoi un bilan de compétences ?",
                                "le PTP, ça marche comment ?",
                                "c'est quoi l'ATS ?",
                                "c'est quoi le DIF ?"),
                        List.of(
                                "wait, what is the CPF?",
                                "what is a VAE?",
                                "how does the PTP work?",
                                "what is an OPCO?"));
            case BOTH ->
                answer.map(text -> new Typed((persona.french() ? "c'est quoi la VAE ? " : "what is the CPF? ") + text));
            case CORRECTS ->
                one(
                        List.of(
                                "en fait mon moral c'est 6",
                                "je voulais dire 5",
                                "non, en fait c'est Carrefour",
                                "corriger mon poste"),
                        List.of(
                                "actually my mood is 6",
                                "I meant 5",
                                "no, actually it's Willow House",
                                "correct my job title"));
            case BACK ->
                one(
                        List.of("retour", "retour 2", "reviens deux questions en arrière", "revenir"),
                        List.of("back", "go back two questions", "go back"));
            case SKIPS -> one(List.of("passer", "je passe"), List.of("skip", "pass"));
            case REPEATS -> one(List.of("répète", "répéter"), List.of("repeat"));
            case MUMBLES ->
                one(
                        List.of("blorp", "…", "🙂", "euh je sais pas trop", "?"),
                        List.of("blorp", "…", "🙂", "dunno", "?"));
            case CHATS ->
                one(
                        List.of("merci beaucoup !", "salut", "il fait beau aujourd'hui"),
                        List.of("thanks a lot!", "hi there"));
            case INSULTS ->
                one(
                        List.of("t'es nul", "tu sers à rien", "va te faire foutre"),
                        List.of("you're useless", "this is crap"));
            case CANCELS -> one(List.of("annuler", "/annuler"), List.of("cancel"));
            case RESTARTS -> one(List.of("recommencer", "on recommence à zéro"), List.of("restart", "start over"));
            case SWITCHES ->
                one(
                        List.of("/cv", "lettre", "faire le point", "je voudrais plutôt une lettre"),
                        List.of("/cv", "letter", "check in", "I'd like a cover letter instead"));
            case LANGUAGE -> Optional.of(language(last));
            case REGISTER -> Optional.of(register(last));
            case COACH -> one(List.of("je voudrais parler à un coach", "coach"), List.of("coach", "talk to a coach"));
            case DATA -> one(List.of("mes données", "/donnees"), List.of("my data", "/data"));
            case REMEMBERS ->
                one(
                        List.of("qu'as-tu retenu de moi ?", "que sais-tu sur moi ?"),
                        List.of("what do you remember about me?"));
            case HELP -> one(List.of("aide", "menu"), List.of("help", "menu"));
            case LEAVES -> random.nextBoolean() ? Optional.of(new Opened()) : answer.map(Typed::new);
            case PHOTO -> Optional.of(new Showed(random.nextBoolean() ? Medium.PHOTO : Medium.VOICE));
            case OLD -> Optional.of(new Tapped("adult"));
        };
    }

    private Optional<Said> one(List<String> french, List<String> english) {
        var texts = persona.french() ? french : english;
        return Optional.of(new Typed(texts.get(random.nextInt(texts.size()))));
    }

    private static Said language(Exchange last) {
        return new Typed(last.after().profile().language() == Language.FR ? "english please" : "en français");
    }

    private static Said register(Exchange last) {
        return new Typed(last.after().profile().register() == Register.TU ? "vouvoyez-moi" : "tutoie-moi");
    }
}
