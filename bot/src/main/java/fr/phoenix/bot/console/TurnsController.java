package fr.phoenix.bot.console;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.history.Forks;
import fr.phoenix.dialogs.history.Forks.Forked;
import fr.phoenix.dialogs.history.Forks.Wish;
import fr.phoenix.dialogs.history.PastTurn;
import fr.phoenix.dialogs.history.TimeMachine;
import fr.phoenix.persistence.coach.Coaches;
import fr.phoenix.persistence.readmodel.Transcripts;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The time machine for coaches: docs/time-machine.md. Each call is a reading and put on record as one; whoever may not read learns no more
 * than of a conversation that never was.
 */
@RestController
@RequestMapping(path = "/console/api/conversations/{id}/turns", produces = MediaType.APPLICATION_JSON_VALUE)
class TurnsController {

    /** As long as a person may write in the chat. */
    private static final int LONGEST = 4_000;

    private final Transcripts transcripts;
    private final Coaches coaches;
    private final ConversationLog log;
    private final TimeMachine machine;
    private final Forks forks;
    private final PastJson json;
    private final InstantSource clock;

    TurnsController(
            Transcripts transcripts,
            Coaches coaches,
            ConversationLog log,
            TimeMachine machine,
            Forks forks,
            PastJson json,
            InstantSource clock) {
        this.transcripts = transcripts;
        this.coaches = coaches;
        this.log = log;
        this.machine = machine;
        this.forks = forks;
        this.json = json;
        this.clock = clock;
    }

    /** What a fork has otherwise. */
    record Request(Optional<String> prompt, Optional<String> model, Optional<String> text) {

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Request[" + prompt + ", " + model + "]";
        }
    }

    @GetMapping
    ResponseEntity<String> turns(Principal coach, @PathVariable("id") UUID id) {
        var events = read(coach, id);
        return events.isEmpty() ? missing() : ResponseEntity.ok(json.summaries(machine.turns(events)));
    }

    @GetMapping("/{number}")
    ResponseEntity<String> turn(Principal coach, @PathVariable("id") UUID id, @PathVariable("number") int number) {
        return machine.turn(read(coach, id), number)
                .map(turn -> ResponseEntity.ok(json.whole(turn, replayed(turn))))
                .orElseGet(this::missing);
    }

    /** Nothing where the rules of today cannot take the turn any more: it is rebuilt all the same. */
    private List<ConversationEvent> replayed(PastTurn turn) {
        try {
            return machine.replay(turn);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return List.of();
        }
    }

    @PostMapping("/{number}/fork")
    ResponseEntity<String> fork(
            Principal coach,
            @PathVariable("id") UUID id,
            @PathVariable("number") int number,
            @RequestBody Request request) {
        var text = request.text().filter(words -> !words.isBlank());
        if (text.filter(words -> words.length() > LONGEST).isPresent()) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "too-long", List.of());
        }
        var wish = new Wish(request.prompt(), request.model(), text.map(Words::new));
        var deadline = clock.instant().plus(Conversations.TURN);
        return switch (forks.fork(read(coach, id), number, wish, new MessageId(UUID.randomUUID()), deadline)) {
            case Forked.Taken(var turn, var tried) -> ResponseEntity.ok(json.fork(turn, tried));
            case Forked.NoSuchTurn _ -> missing();
            case Forked.NoSuchPrompt(var there) -> refused(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-prompt", there);
            case Forked.NoSuchModel(var there) -> refused(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-model", there);
            case Forked.NotAgreed _ -> refused(HttpStatus.CONFLICT, "model-not-agreed", List.of());
        };
    }

    /** Nothing when the coach may not read. */
    private List<ConversationEvent> read(Principal coach, UUID id) {
        var conversation = new ConversationId(id);
        return coaches.find(coach.getName())
                .filter(reader -> transcripts.admit(reader, conversation).isPresent())
                .map(_ -> log.read(conversation, 0))
                .orElse(List.of());
    }

    private ResponseEntity<String> missing() {
        return refused(HttpStatus.NOT_FOUND, "missing", List.of());
    }

    private ResponseEntity<String> refused(HttpStatus status, String code, List<String> there) {
        return ResponseEntity.status(status).body(json.refusal(code, there));
    }
}
