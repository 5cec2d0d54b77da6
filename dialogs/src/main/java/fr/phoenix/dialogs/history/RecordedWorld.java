package fr.phoenix.dialogs.history;

import fr.phoenix.dialogs.Account;
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
    private final Deque<Reply.Document> made = new ArrayDeque<>();
    private final Deque<Reading> read = new ArrayDeque<>();

    RecordedWorld(PastTurn turn) {
        this.turn = turn;
        turn.replies().forEach(replied -> {
            if (replied.reply() instanceof Reply.Document document) {
                made.add(document);
            }
        });
        turn.all(SlotsFilled.class).forEach(filled -> reading(filled).ifPresent(read::add));
    }

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

    /** A file of the recorded size, or an empty one, without its content. */
    @Override
    public NewFile typeset(Sheet sheet, Format format) {
        if (made.isEmpty()) {
            return new NewFile(new FileId(new UUID(0, 0)), sheet.fileName(), "application/octet-stream", new byte[0]);
        }
        var document = made.remove();
        return new NewFile(document.file(), document.name(), document.mediaType(), new byte[(int) document.bytes()]);
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
