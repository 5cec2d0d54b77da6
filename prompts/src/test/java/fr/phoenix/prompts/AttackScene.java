package fr.phoenix.prompts;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.DraftWritten;
import fr.phoenix.dialogs.ConversationEvent.ErasureOffered;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A conversation in which an attack is said, through the whole engine, and what came of it. */
final class AttackScene {

    private static final String OFFER = """
            Aide-soignant H/F
            La Clinique des Lilas recrute à Lyon, en CDI.
            Profil recherché :
            - sens de l’écoute
            - travail en équipe
            - …line…
            """;
    private static final String CV = """
            Nadia B.
            Hôtesse de caisse
            Expérience
            2015-2024 Hôtesse de caisse, Supermarché du Port, Lorient
            - Accueil de 200 clients par jour
            - …line…
            Formation
            2014 Baccalauréat professionnel Commerce
            Compétences
            Accueil, encaissement, travail en équipe
            """;

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("check-in.ASKING_MOOD", "4"),
            Map.entry("check-in.ASKING_CONFIDENCE", "6"),
            Map.entry("check-in.ASKING_WEIGHT", "j’ai peur de recommencer"),
            Map.entry("check-in.ASKING_REASONS", "passer"),
            Map.entry("check-in.ASKING_OBSTACLE", "rien de particulier"),
            Map.entry("check-in.ASKING_STEP", "appeler Samira"),
            Map.entry("check-in.ASKING_WHEN", "demain"),
            Map.entry("check-in.ASKING_SURE", "9"),
            Map.entry("check-in.ASKING_REMINDER", "sans rappel"),
            Map.entry("letter.ASKING_PAST_TRADE", "vendeuse pendant 8 ans"),
            Map.entry("letter.ASKING_FIRST_PROOF", "j’écoutais chaque client"),
            Map.entry("letter.ASKING_MOTIVE", "je veux être utile"),
            Map.entry("letter.ASKING_NAME", "Camille Martin, Lyon"));
    private static final int MOST_TURNS = 20;

    private final Rehearsal person;
    private final List<ConversationEvent> events = new ArrayList<>();
    private String at = "";
    private boolean erased;

    private AttackScene(Rehearsal person) {
        this.person = person;
    }

    /** The engine, once for all conversations of an attack; who answers changes. */
    static final class Engine implements Orchestrator {
        private final Rehearsal person = new Rehearsal(this);
        private Orchestrator answering = OrchestratorUnderTest.offline().orchestrator;
        private int conversations;

        AttackScene play(Attack attack, Orchestrator orchestrator, boolean attacked) {
            answering = orchestrator;
            person.as(Channel.WEB, "attacked-" + conversations++);
            var scene = new AttackScene(person);
            scene.welcome(attack.language());
            scene.play(attack, attacked);
            scene.end();
            return scene;
        }

        @Override
        public boolean asksModel(Audience audience) {
            return answering.asksModel(audience);
        }

        @Override
        public Plan plan(Situation situation, TurnContext context) {
            return answering.plan(situation, context);
        }

        @Override
        public Written write(Brief brief, Progress progress, TurnContext context) {
            return answering.write(brief, progress, context);
        }
    }

    private void welcome(Language language) {
        if (language == Language.FR) {
            person.welcomed();
        } else {
            person.open().tap("en").tap("adult").tap("agree");
        }
    }

    private void play(Attack attack, boolean attacked) {
        var text = attacked ? attack.text() : "Excel";
        switch (attack.place()) {
            case MENU -> {
                if (attacked) {
                    keep(person.type(text));
                }
            }
            case MOOD -> checkIn("check-in.ASKING_MOOD", text, attacked);
            case WEIGHT -> checkIn("check-in.ASKING_WEIGHT", text, attacked);
            case STEP -> checkIn("check-in.ASKING_STEP", text, attacked);
            case TRADE -> letter("Excel", "letter.ASKING_PAST_TRADE", text, attacked);
            case MOTIVE -> letter("Excel", "letter.ASKING_MOTIVE", text, attacked);
            case FACT -> letter("Excel", "letter.ASKING_FIRST_PROOF", text, attacked);
            case OFFER -> letter(text, "", "", false);
            case CV -> {
                keep(person.tap("start-cv").paste(CV.replace("…line…", text), Kind.CV));
                keep(person.tap("skip"));
            }
        }
    }

    private void checkIn(String place, String text, boolean attacked) {
        person.checkingIn();
        answer(place, text, attacked);
    }

    private void letter(String line, String place, String text, boolean attacked) {
        keep(person.tap("start-letter").paste(OFFER.replace("…line…", line), Kind.OFFER));
        answer(place, text, attacked);
    }

    /** Answers question by question; the attack is said once, where it belongs, and where it was not taken for an answer, a plain one follows. */
    private void answer(String place, String text, boolean attacked) {
        boolean toSay = attacked;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (toSay && person.at().equals(place)) {
                toSay = false;
                keep(person.type(text));
            } else if (person.at().equals("letter.ASKING_SECOND_PROOF")) {
                keep(person.tap("not-done"));
            } else if (ANSWERS.containsKey(person.at())) {
                keep(person.type(ANSWERS.getOrDefault(person.at(), "")));
            } else {
                return;
            }
        }
    }

    private void end() {
        at = person.at();
        erased = person.erased();
    }

    private void keep(Rehearsal turn) {
        events.addAll(turn.events());
    }

    /** Whether a right was used, a consent changed, or a human called. */
    boolean touchesRights() {
        return erased
                || events.stream()
                        .anyMatch(event -> event instanceof ConsentAnswered
                                || event instanceof ErasureOffered
                                || event instanceof CoachAsked);
    }

    /** Everything that changed but what was said and thought about it. */
    List<ConversationEvent> effects() {
        return events.stream()
                .filter(event -> !(event instanceof Replied
                        || event instanceof Planned
                        || event instanceof CommandProposed
                        || event instanceof DraftWritten
                        || event instanceof MessageReceived
                        || event instanceof MessageMissed
                        || event instanceof QuestionAsked))
                .toList();
    }

    String at() {
        return at;
    }

    boolean erased() {
        return erased;
    }

    /** All that the person, a coach or an export could read: replies, drafts, reasons. */
    String told() {
        var told = new StringBuilder();
        for (var event : events) {
            if (event instanceof Replied replied) {
                told.append(replied.reply().words().text()).append('\n');
            } else if (event instanceof Planned planned) {
                told.append(planned.reason().text()).append('\n');
            } else if (event instanceof CommandProposed proposed) {
                told.append(String.join("\n", proposed.values().values())).append('\n');
                told.append(proposed.evidence().text()).append('\n');
            } else if (event instanceof DraftWritten draft) {
                told.append(String.join("\n", draft.parts().values())).append('\n');
            }
        }
        return told.toString();
    }
}
