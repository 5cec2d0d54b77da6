package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Said.Pasted;
import fr.phoenix.bot.stories.Said.Sent;
import fr.phoenix.bot.stories.Said.Tapped;
import fr.phoenix.bot.stories.Said.Typed;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply.Choice;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What a persona answers to the question that is open, from their facts. */
record Answers(Persona persona, RandomGenerator random) {

    /**
     * @param at the flow and state
     * @param buttons what is offered below the question, by id
     */
    Said to(String at, List<Choice> buttons) {
        return switch (at) {
            case "welcome.ASKING_LANGUAGE" ->
                button(persona.french() ? "fr" : "en", persona.french() ? "français" : "english");
            case "welcome.ASKING_REGISTER" ->
                persona.person().register() == Register.TU ? button("tu", "on se tutoie") : button("vous", "vous");
            case "welcome.ASKING_AGE" -> button("adult", persona.french() ? "oui" : "yes");
            case "welcome.ASKING_CONSENT" ->
                persona.person().agrees()
                        ? button("agree", persona.french() ? "j'accepte" : "I agree")
                        : button("decline", persona.french() ? "non merci" : "no thanks");
            case "consent-check-ins.ASKING" ->
                consent(buttons, persona.fact("check-ins").isEmpty());
            case "consent-coach-review.ASKING", "consent-ai-processing.ASKING" ->
                consent(buttons, random.nextBoolean());
            case "check-in.ASKING_OUTCOME" -> button("not-yet", persona.french() ? "pas encore" : "not yet");
            case "check-in.ASKING_LAST_STEP" -> button("partly", persona.french() ? "en partie" : "partly");
            case "check-in.ASKING_MOOD" -> scale("mood");
            case "check-in.ASKING_CONFIDENCE" -> scale("confidence");
            case "check-in.ASKING_WEIGHT" -> words("weighs");
            case "check-in.ASKING_REASONS", "check-in.ASKING_MORE", "check-in.ASKING_DEEPER", "check-in.ASKING_WISH" ->
                random.nextBoolean() ? new Tapped("skip") : words("motive");
            case "check-in.ASKING_OBSTACLE" -> random.nextInt(4) == 0 ? words("weighs") : any(buttons);
            case "check-in.ASKING_WAY", "check-in.ASKING_PERMISSION", "check-in.OFFERING_MOVES" -> any(buttons);
            case "check-in.ASKING_STEP" ->
                offered(buttons, random.nextInt(8) == 0 ? "no-step" : "offered")
                        .filter(tap -> tap.equals("no-step") || random.nextBoolean())
                        .<Said>map(Tapped::new)
                        .orElseGet(() -> words("step"));
            case "check-in.ASKING_HINDRANCE", "check-in.ASKING_ANSWER" -> words("when");
            case "check-in.ASKING_SURE" ->
                new Tapped(List.of("5", "7", "8", "9").get(random.nextInt(4)));
            case "check-in.ASKING_SMALLER", "check-in.ASKING_REMINDER", "check-in.OFFERING_SETBACKS" -> any(buttons);
            case "check-in.ASKING_WHEN" -> random.nextBoolean() ? new Tapped("tomorrow") : words("when");
            case "letter.ASKING_OFFER" -> sample("offer", Kind.OFFER);
            case "letter.ASKING_TITLE" -> typed("title", "aide-soignant");
            case "letter.ASKING_COMPANY" -> typed("company", "Les Tilleuls");
            case "letter.ASKING_PAST_TRADE" ->
                offered(buttons, "same-trade").<Said>map(Tapped::new).orElseGet(() -> words("trade"));
            case "letter.ASKING_FIRST_PROOF" -> proof("proof", buttons);
            case "letter.ASKING_SECOND_PROOF" -> proof("proof-2", buttons);
            case "letter.ASKING_THIRD_PROOF", "letter.ASKING_FOURTH_PROOF" ->
                new Tapped(offered(buttons, "will-learn")
                        .filter(any -> random.nextBoolean())
                        .orElse("not-done"));
            case "letter.ASKING_COMMITMENT" -> words("motive");
            case "letter.ASKING_GENDER" -> new Tapped(List.of("f", "m", "n").get(random.nextInt(3)));
            case "letter.ASKING_MOTIVE" -> words("motive");
            case "letter.ASKING_NAME" ->
                offered(buttons, "same-name").<Said>map(Tapped::new).orElseGet(() -> new Typed(persona.known("name")));
            case "letter.SHOWING" ->
                switch (random.nextInt(8)) {
                    case 0 -> new Tapped("other-words");
                    case 1 -> new Typed(persona.french() ? "plus court" : "shorter");
                    case 2 -> new Typed(persona.french() ? "enlève la phrase 2" : "take out sentence 2");
                    case 3 ->
                        new Typed(persona.french() ? "d'où vient la phrase 3 ?" : "where does sentence 3 come from?");
                    default -> button("good", persona.french() ? "c'est bon" : "yes, it's good");
                };
            case "cv.ASKING_CV" -> sample("cv", Kind.CV);
            case "cv.ASKING_OFFER" ->
                random.nextBoolean()
                        ? sample("offer", Kind.OFFER)
                        : button("skip", persona.french() ? "passer" : "skip");
            case "cv.SHOWING_SCORE", "cv.SHOWING_FIXES", "cv.EXPLAINING" -> afterTheScore(buttons);
            default ->
                buttons.isEmpty()
                        ? words("weighs")
                        : new Tapped(buttons.getFirst().id());
        };
    }

    private Said any(List<Choice> buttons) {
        return new Tapped(buttons.get(random.nextInt(buttons.size())).id());
    }

    private Said proof(String fact, List<Choice> buttons) {
        if (persona.fact(fact).isEmpty()) {
            return new Tapped("not-done");
        }
        return offered(buttons, "held").<Said>map(Tapped::new).orElseGet(() -> words(fact));
    }

    private Said afterTheScore(List<Choice> buttons) {
        if (offered(buttons, "more").isPresent() && random.nextBoolean()) {
            return button("more", persona.french() ? "la suite" : "more");
        }
        return random.nextInt(3) == 0
                ? button("repair", persona.french() ? "réparer" : "repair")
                : button("done", persona.french() ? "terminer" : "done");
    }

    /** The answer as somebody types it, when it can be typed. */
    Optional<String> typed(String at, List<Choice> buttons) {
        return to(at, buttons) instanceof Typed typed ? Optional.of(typed.text()) : Optional.empty();
    }

    private Said consent(List<Choice> buttons, boolean agrees) {
        return buttons.stream()
                .map(Choice::id)
                .filter(id -> id.startsWith(agrees ? "agree" : "decline"))
                .findFirst()
                .<Said>map(Tapped::new)
                .orElseGet(() -> new Typed(persona.french() ? agrees ? "oui" : "non" : agrees ? "yes" : "no"));
    }

    private static Optional<String> offered(List<Choice> buttons, String id) {
        return buttons.stream().map(Choice::id).filter(id::equals).findFirst();
    }

    private boolean has(Habit habit) {
        return random.nextInt(100) < persona.habits().getOrDefault(habit, 0);
    }

    private Said button(String id, String words) {
        return has(Habit.TYPES) ? new Typed(words) : new Tapped(id);
    }

    private Said scale(String fact) {
        var number = persona.known(fact);
        return switch (has(Habit.TYPES) ? random.nextInt(3) : 3) {
            case 0 -> new Typed(number);
            case 1 -> new Typed(number + "/10");
            case 2 -> new Typed((persona.french() ? "plutôt " : "about ") + number);
            default -> new Tapped(number);
        };
    }

    private Said typed(String fact, String byDefault) {
        return new Typed(persona.fact(fact).orElse(byDefault));
    }

    private Said words(String fact) {
        var text = persona.known(fact);
        if (has(Habit.TALKS)) {
            text = persona.french()
                    ? "Alors, comment dire, c'est un peu compliqué à raconter mais " + text
                    : "Well, it is a bit hard to put into words but " + text;
        }
        return new Typed(new Typos(random, persona.habits().getOrDefault(Habit.TYPOS, 0)).in(text));
    }

    private Said sample(String fact, Kind kind) {
        var name = persona.known(fact);
        return switch (random.nextInt(3)) {
            case 0 -> new Sent(kind, name);
            case 1 -> new Pasted(Kind.CHAT, name);
            default -> new Pasted(kind, name);
        };
    }
}
