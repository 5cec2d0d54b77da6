package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Exchange.Utterance;
import fr.phoenix.bot.stories.Said.Tapped;
import fr.phoenix.bot.stories.Said.Typed;
import fr.phoenix.dialogs.ConversationEvent.FlowFinished;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Reply.Choices;
import fr.phoenix.dialogs.interviewing.Behaviour;
import fr.phoenix.dialogs.interviewing.CodedWording;
import fr.phoenix.dialogs.interviewing.Tally;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.texts.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * A persona who goes through all three flows, with their habits, until each is finished: the same seed gives the same conversation. It
 * reads what the person would see, the question and its buttons.
 */
final class PersonaPlay {

    private static final List<String> FLOWS = List.of("check-in", "letter", "cv");

    /** More messages mean that the persona goes round in circles. */
    private static final int MOST = 220;

    /** After so many other things somebody only answers. */
    private static final int MOST_WHIMS = 30;

    private static final int TOLD = 6;

    private static final String CHECK_IN = "check-in";
    private static final CodedWording CODED = CodedWording.load(Texts.load());

    private final Persona persona;
    private final RandomGenerator random;
    private final Answers answers;
    private final Whims whims;
    private final Dialogue dialogue;
    private final Consumer<Script> gemini;
    private final List<String> toDo;
    private int whimsHad;

    PersonaPlay(Persona persona, Orchestrator orchestrator, Consumer<Script> gemini) {
        this.persona = persona;
        this.gemini = gemini;
        this.random = new Random(persona.seed());
        this.answers = new Answers(persona, random);
        this.whims = new Whims(persona, random);
        this.toDo = new ArrayList<>(FLOWS);
        Collections.shuffle(toDo, new Random(persona.seed()));
        this.dialogue = new Dialogue(orchestrator, persona.person());
    }

    /** What became of it. */
    record Played(int messages, int typed, int planned, int finished, int whims, List<Tally> checkIns) {}

    Played play() {
        try {
            while (!toDo.isEmpty() || dialogue.now().active().isPresent()) {
                if (dialogue.exchanges().size() > MOST) {
                    throw new AssertionError("more than " + MOST + " messages, and still to do: " + toDo);
                }
                step();
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(persona + ": " + e.getMessage() + "\n" + dialogue.transcript(TOLD), e);
        }
        return played();
    }

    private void step() {
        var last = dialogue.exchanges().getLast();
        var said = whim(last).orElseGet(() -> next(last));
        var text = said instanceof Typed typed ? typed.text() : "";
        gemini.accept(PlainGemini.filled(Script.of(List.of(), text), dialogue.now(), text));
        dialogue.say(said).events(FlowFinished.class).forEach(event -> toDo.remove(event.flow()));
    }

    private Optional<Said> whim(Exchange last) {
        if (whimsHad >= MOST_WHIMS
                || dialogue.now()
                        .active()
                        .map(frame -> frame.flow().equals("welcome"))
                        .orElse(false)) {
            return Optional.empty();
        }
        for (var habit : Habit.values()) {
            if (random.nextInt(100) < persona.habits().getOrDefault(habit, 0)) {
                var said = whims.of(habit, typed(last), last);
                if (said.isPresent()) {
                    whimsHad++;
                    if (habit == Habit.LEAVES) {
                        dialogue.later(Duration.ofHours(random.nextInt(2, 120)));
                    }
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> typed(Exchange last) {
        return dialogue.now().active().isEmpty() ? Optional.empty() : answers.typed(last.at(), buttons(last));
    }

    private Said next(Exchange last) {
        var buttons = buttons(last);
        if (offers(buttons, "cancel-confirm") || offers(buttons, "restart-confirm")) {
            return new Tapped(
                    random.nextBoolean() ? "resume" : buttons.getFirst().id());
        }
        if (dialogue.now().active().isPresent()) {
            return answers.to(last.at(), buttons);
        }
        return start(toDo.getFirst(), buttons);
    }

    private Said start(String flow, List<Choice> buttons) {
        return offers(buttons, "start-" + flow) && random.nextBoolean()
                ? new Tapped("start-" + flow)
                : new Typed(
                        flow.equals("check-in")
                                ? "/checkin"
                                : "/" + flow.replace("letter", persona.french() ? "lettre" : "letter"));
    }

    private static boolean offers(List<Choice> buttons, String id) {
        return buttons.stream().anyMatch(button -> button.id().equals(id));
    }

    /** The buttons of the last reply that has some, as they stand on the screen. */
    private static List<Choice> buttons(Exchange last) {
        return last.utterances().isEmpty()
                ? List.of()
                : last.utterances().getLast().replied().reply() instanceof Choices choices
                        ? choices.choices()
                        : List.of();
    }

    private Played played() {
        var exchanges = dialogue.exchanges();
        return new Played(
                exchanges.size(),
                (int) exchanges.stream()
                        .filter(exchange -> exchange.said() instanceof Typed)
                        .count(),
                (int) exchanges.stream()
                        .filter(exchange -> exchange.has(Planned.class))
                        .count(),
                (int) exchanges.stream()
                        .flatMap(exchange -> exchange.events(FlowFinished.class))
                        .filter(event -> FLOWS.contains(event.flow()))
                        .count(),
                whimsHad,
                checkIns());
    }

    /**
     * What each check-in did, from its beginning to its end; what else was said in between is not of it. What is said again word for word, after
     * something came in between or because the person went back, counts once.
     */
    private List<Tally> checkIns() {
        var tallies = new ArrayList<Tally>();
        var turns = new ArrayList<Set<Behaviour>>();
        var heard = new HashSet<String>();
        for (var exchange : dialogue.exchanges()) {
            turns.add(CODED.code(exchange.utterances().stream()
                    .map(Utterance::replied)
                    .filter(replied -> replied.flow().equals(CHECK_IN))
                    .filter(replied -> heard.add(replied.reply().words().text()))
                    .toList()));
            if (exchange.events(FlowFinished.class)
                    .anyMatch(event -> event.flow().equals(CHECK_IN))) {
                tallies.add(Tally.of(turns));
                turns.clear();
                heard.clear();
            }
        }
        return tallies;
    }
}
