package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Reply.Choices;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A person and the whole engine; every exchange has to keep the {@link Invariants}. */
final class Dialogue {

    private final Rehearsal rehearsal;
    private final Invariants invariants = new Invariants();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private Conversation now = nothing();

    Dialogue(Orchestrator orchestrator, Person person) {
        rehearsal = new Rehearsal(orchestrator);
        if (person.channel() == Channel.TELEGRAM) {
            rehearsal.onTelegram();
        }
        say(new Said.Opened());
        if (person.welcomed()) {
            welcome(person);
        }
    }

    private static Conversation nothing() {
        return Conversation.begin(
                new Claim(new ConversationId(new UUID(0, 0)), new PersonId(new UUID(0, 0)), Channel.WEB, 0, 0, 0));
    }

    private void welcome(Person person) {
        say(new Said.Tapped(person.language().code()));
        if (person.language() == Language.FR) {
            say(new Said.Tapped(person.register() == Register.TU ? "tu" : "vous"));
        }
        say(new Said.Tapped("adult"));
        say(new Said.Tapped(person.agrees() ? "agree" : "decline"));
    }

    void later(Duration silence) {
        rehearsal.later(silence);
    }

    /** Throws {@link AssertionError} when an invariant is broken, {@link IllegalArgumentException} when a button was never offered. */
    Exchange say(Said said) {
        switch (said) {
            case Said.Typed typed -> rehearsal.type(knowing(typed.text()));
            case Said.Tapped tapped -> rehearsal.tap(offered(tapped.button()));
            case Said.Pasted pasted -> rehearsal.paste(knowing(Samples.text(pasted.sample())), pasted.kind());
            case Said.Sent sent ->
                rehearsal.send(sent.sample() + ".txt", knowing(Samples.text(sent.sample())), sent.kind());
            case Said.Showed showed -> rehearsal.hand(new Unsupported(showed.medium()), List.of());
            case Said.Opened opened -> rehearsal.open();
        }
        rehearsal.events().stream()
                .filter(SlotsFilled.class::isInstance)
                .forEach(event -> ((SlotsFilled) event).slots().values().forEach(this::knowing));
        var exchange = Exchange.of(said, now, rehearsal.events(), longestFirst(), rehearsal.erased());
        exchanges.add(exchange);
        now = rehearsal.erased() ? nothing() : exchange.after();
        invariants.hold(exchange, rehearsal.sheets());
        return exchange;
    }

    private String knowing(String text) {
        known.add(Loosely.read(text));
        text.lines()
                .flatMap(line -> Stream.of(line.split("\t")))
                .map(Loosely::read)
                .forEach(known::add);
        return text;
    }

    private List<String> longestFirst() {
        return known.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The button with this label or id, offered last. */
    private String offered(String button) {
        return exchanges.reversed().stream()
                .flatMap(exchange -> exchange.utterances().reversed().stream())
                .map(utterance -> utterance.replied().reply())
                .filter(Choices.class::isInstance)
                .flatMap(choices -> ((Choices) choices).choices().stream())
                .filter(choice -> choice.id().equals(button) || Loosely.same(choice.label(), button))
                .map(Choice::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no button [" + button + "] was offered; the last ones were " + lastButtons()));
    }

    private List<String> lastButtons() {
        return last().flatMap(Exchange::lastChoices)
                .map(choices -> choices.choices().stream()
                        .map(choice -> choice.id() + " “" + choice.label() + "”")
                        .toList())
                .orElse(List.of());
    }

    Optional<Exchange> last() {
        return exchanges.isEmpty() ? Optional.empty() : Optional.of(exchanges.getLast());
    }

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    Conversation now() {
        return now;
    }

    /** The last exchanges as one would read them, for a message of failure. */
    String transcript(int last) {
        var text = new StringBuilder();
        exchanges.stream().skip(Math.max(0, exchanges.size() - last)).forEach(exchange -> {
            text.append("  person: ").append(exchange.said()).append('\n');
            exchange.utterances()
                    .forEach(utterance -> text.append("  phoenix: ")
                            .append(
                                    utterance.replied().reply() instanceof Choices choices
                                            ? utterance.text() + " "
                                                    + choices.choices().stream()
                                                            .map(Choice::id)
                                                            .toList()
                                            : utterance.text())
                            .append('\n'));
            text.append("  -> ").append(exchange.at()).append('\n');
        });
        return text.toString();
    }
}
