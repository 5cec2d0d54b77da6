package fr.phoenix.dialogs.history;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationEvent.DraftUnavailable;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.ExtractForm;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.privacy.PersonalData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a turn of the past met outside of it, given back from its events: files read and made, exports, link codes. Nothing is read from
 * anywhere else, nothing is issued, and to erase is refused. For one turn and one thread.
 */
final class RecordedWorld implements DocumentReader, Typesetter, Files, PersonalData, Links {

    private final PastTurn turn;
    private final Deque<Made> made = new ArrayDeque<>();
    private final Deque<Reading> read = new ArrayDeque<>();

    RecordedWorld(PastTurn turn) {
        this.turn = turn;
        turn.replies().forEach(replied -> {
            switch (replied.reply()) {
                case Reply.Document d -> made.add(new Made(d.file(), d.name(), d.mediaType(), d.bytes()));
                case Reply.Picture p -> made.add(new Made(p.file(), p.name(), p.mediaType(), p.bytes()));
                case Reply.Text t -> {}
                case Reply.Choices c -> {}
            }
        });
        turn.all(SlotsFilled.class).forEach(filled -> reading(filled).ifPresent(read::add));
    }

    /** A file that was handed over. */
    private record Made(FileId file, Words name, String mediaType, long bytes) {}

    /** The slots that a reading leaves: {@code <slot>.problem}, or {@code <slot>.text} and {@code <slot>.layout}. */
    private static Optional<Reading> reading(SlotsFilled filled) {
        var slots = filled.slots();
        for (var slot : slots.keySet()) {
            var stem = slot.substring(0, Math.max(0, slot.lastIndexOf('.')));
            if (slot.endsWith(".problem") && slots.size() == 1) {
                return problem(slots.getOrDefault(slot, "")).map(Reading.Illegible::new);
            }
            if (slot.endsWith("." + ExtractForm.LAYOUT) && slots.size() == 2) {
                return Optional.of(new Reading.Legible(ExtractForm.read(
                        slots.getOrDefault(stem + "." + ExtractForm.TEXT, ""), slots.getOrDefault(slot, ""))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(String code) {
        return List.of(Problem.values()).stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst();
    }

    @Override
    public Reading read(NewFile file) {
        return read.isEmpty() ? new Reading.Illegible(Problem.UNSUPPORTED) : read.remove();
    }

    @Override
    public Optional<NewFile> find(ConversationId conversation, FileId file) {
        return Optional.of(new NewFile(file, new Words(""), "application/octet-stream", new byte[0]));
    }

    /** A file of the recorded size without its content; none when it could not be made then; an empty one when none was asked for. */
    @Override
    public Optional<NewFile> typeset(Sheet sheet, Format format) {
        if (made.isEmpty()) {
            return couldNotBeMade()
                    ? Optional.empty()
                    : Optional.of(new NewFile(
                            new FileId(new UUID(0, 0)), sheet.fileName(), "application/octet-stream", new byte[0]));
        }
        var file = made.remove();
        return Optional.of(new NewFile(file.file(), file.name(), file.mediaType(), new byte[(int) file.bytes()]));
    }

    private boolean couldNotBeMade() {
        return turn.all(DraftUnavailable.class).isEmpty()
                && turn.all(FlowMoved.class).stream()
                        .anyMatch(moved -> moved.signal().equals(Signal.UNAVAILABLE.name()));
    }

    /** The name of the next file that the turn made by itself. */
    FileId nextFile() {
        return made.isEmpty() ? new FileId(new UUID(0, 0)) : made.remove().file();
    }

    /** As many bytes as were handed over, none of them theirs. */
    @Override
    public byte[] export(ConversationId conversation, long mostFileBytes) {
        return made.isEmpty()
                ? "{}".getBytes(StandardCharsets.UTF_8)
                : new byte[(int) made.getFirst().bytes()];
    }

    @Override
    public Receipt erase(ConversationId conversation) {
        throw new IllegalStateException("the past erases nothing");
    }

    /** The code that was told then; no new one. */
    @Override
    public Optional<Issued> issue(ConversationId conversation) {
        return turn.replies().stream()
                .flatMap(replied -> LinkCode.shownIn(replied.reply().words().text()).stream())
                .findFirst()
                .map(code -> new Issued(code, Instant.EPOCH));
    }

    @Override
    public Shown show(LinkCode code, Account account, String attempt, List<Tryer> tryers) {
        return new Shown.Unknown();
    }

    @Override
    public Shown confirm(Account account) {
        return new Shown.Unknown();
    }
}
