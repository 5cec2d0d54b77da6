package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.FactForgotten;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.orchestration.Command.Lot;
import fr.phoenix.dialogs.understanding.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forgets and corrects what is remembered, as the person says. Nothing uses it any more from then on; the history of the conversation holds
 * what was said until everything is erased, and the person is told so.
 */
record Forgetting(Menu menu, Scenes scenes, Unfolding turn) {

    private static final int MOST_CHOICES = 8;
    private static final int LONGEST_LABEL = 48;
    private static final Set<String> REACHES = Set.of(SharedFacts.MAIL, SharedFacts.PHONE, SharedFacts.TOWN);

    void forget(Lot lot) {
        switch (lot) {
            case Lot.Numbered(var numbers) -> numbered(numbers);
            case Lot.Fact(var key) -> drop(known(key));
            case Lot.OfCv _ -> ofCv();
            case Lot.Everything _ -> {
                menu.privacy(turn);
                turn.hold();
            }
            case Lot.Called(var words) -> called(words);
        }
    }

    void correct(int number, String value) {
        var found = remembered().numbered(number);
        if (found.isEmpty()) {
            say("memory.no-number", String.valueOf(number));
        } else if (!Spelling.hasLetters(value)) {
            say("memory.correct-how", String.valueOf(number), found.get().words());
        } else if (Denial.isWhole(value)) {
            drop(known(Memory.FACT + found.get().id()));
        } else {
            correct(found.get(), value);
        }
    }

    private void correct(Evidence before, String value) {
        var flow = turn.now().active().map(Frame::flow).orElse(Unfolding.MENU);
        var source = new Source.Turn(flow, scene().today());
        var after = new Evidence(before.id(), before.kind(), value, before.context(), source);
        Memory.facts(List.of(after)).forEach((fact, line) -> turn.record(new FactRemembered(fact, new Words(line))));
        say("memory.corrected", Remembered.number(after), before.words(), after.words());
    }

    private void numbered(List<Integer> numbers) {
        var gone = new LinkedHashMap<String, String>();
        for (int number : numbers) {
            remembered()
                    .numbered(number)
                    .ifPresentOrElse(
                            one -> gone.put(Memory.FACT + one.id(), one.words()),
                            () -> say("memory.no-number", String.valueOf(number)));
        }
        if (!gone.isEmpty()) {
            drop(gone);
        }
    }

    /** What the CV told; the name and the job aimed at may come from elsewhere and stay. */
    private void ofCv() {
        var gone = new LinkedHashMap<String, String>();
        remembered().all().stream()
                .filter(one -> one.source() instanceof Source.CvLine)
                .forEach(one -> gone.put(Memory.FACT + one.id(), one.words()));
        turn.now().facts().forEach((fact, value) -> {
            if (fact.startsWith("cv.") || REACHES.contains(fact)) {
                gone.put(fact, value);
            }
        });
        if (gone.isEmpty()) {
            say("memory.no-cv");
        } else {
            gone.keySet().forEach(fact -> turn.record(new FactForgotten(fact)));
            say("memory.forgotten-cv", gone.size());
        }
    }

    private void called(String words) {
        var named = named(words);
        if (!named.isEmpty()) {
            drop(named);
            return;
        }
        var found = remembered().called(words);
        switch (found.size()) {
            case 0 -> say("memory.no-such", words);
            case 1 -> drop(known(Memory.FACT + found.getFirst().id()));
            default -> which(found);
        }
    }

    /** The facts that go by this name; several that share it, such as a name that two flows know, go together. */
    private Map<String, String> named(String words) {
        var plain = Spelling.plain(words);
        var scene = scene();
        var found = new LinkedHashMap<String, String>();
        turn.now().facts().forEach((fact, value) -> {
            var names = new ArrayList<String>();
            if (scene.texts().has(scene.language(), "fact." + fact)) {
                names.add(scene.say("fact." + fact));
            }
            if (scene.texts().has(scene.language(), "memory.names." + fact)) {
                names.addAll(Arrays.asList(scene.say("memory.names." + fact).split("\\|")));
            }
            if (goesBy(names, plain)) {
                found.put(fact, value);
            }
        });
        Noted.in(turn.now(), scene).stream()
                .filter(one -> goesBy(one.names(), plain))
                .forEach(one -> found.put(one.fact(), one.called()));
        return found;
    }

    private static boolean goesBy(List<String> names, String plain) {
        return names.stream().map(Spelling::plain).anyMatch(plain::equals);
    }

    private void which(List<Evidence> found) {
        var choices = new ArrayList<Choice>();
        found.stream()
                .limit(MOST_CHOICES)
                .forEach(one -> choices.add(new Choice(Rules.FORGET + Memory.FACT + one.id(), label(one))));
        choices.add(scene().choice("resume", "memory.none-of-them"));
        turn.say(scene().choices("memory.which", choices));
        turn.hold();
    }

    private static String label(Evidence one) {
        var words = one.words().length() <= LONGEST_LABEL
                ? one.words()
                : one.words().substring(0, LONGEST_LABEL - 1).strip() + "…";
        return Remembered.number(one) + " · " + words;
    }

    private Map<String, String> known(String fact) {
        var value = turn.now().facts().getOrDefault(fact, "");
        return value.isEmpty() ? Map.of() : Map.of(fact, told(fact).orElse(value));
    }

    private Optional<String> told(String fact) {
        return remembered().all().stream()
                .filter(one -> fact.equals(Memory.FACT + one.id()))
                .map(Evidence::words)
                .findFirst()
                .or(() -> Noted.in(turn.now(), scene()).stream()
                        .filter(one -> one.fact().equals(fact))
                        .map(Noted::called)
                        .findFirst());
    }

    /** By key, in the words that are told. */
    private void drop(Map<String, String> facts) {
        if (facts.isEmpty()) {
            say("memory.gone-already");
            return;
        }
        facts.keySet().forEach(fact -> turn.record(new FactForgotten(fact)));
        var quoted = facts.values().stream()
                .distinct()
                .map(value -> scene().say("memory.quoted", value))
                .toList();
        say("memory.forgotten", String.join(", ", quoted));
    }

    private Remembered remembered() {
        return Remembered.in(turn.now());
    }

    private Scene scene() {
        return scenes.of(turn.now());
    }

    private void say(String key, Object... arguments) {
        turn.say(scene().text(key, arguments));
    }
}
