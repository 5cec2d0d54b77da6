package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.DraftUnavailable;
import fr.phoenix.dialogs.ConversationEvent.DraftWithheld;
import fr.phoenix.dialogs.ConversationEvent.DraftWritten;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading.Illegible;
import fr.phoenix.dialogs.documents.DocumentReader.Reading.Legible;
import fr.phoenix.dialogs.documents.ExtractForm;
import fr.phoenix.dialogs.documents.Typesetter;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Written.Draft;
import fr.phoenix.dialogs.orchestration.Written.Unavailable;
import fr.phoenix.dialogs.orchestration.Written.Withheld;
import fr.phoenix.dialogs.privacy.PersonalData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Does what steps decide and takes time: writing, reading, typesetting. Outside of any transaction; each result is recorded in the turn and
 * comes back as a signal.
 */
record Work(
        Orchestrator orchestrator,
        DocumentReader reader,
        Typesetter typesetter,
        Files files,
        PersonalData data,
        Supplier<FileId> ids) {

    /** Bytes of files in an export that is sent as a file itself: base64 and the rest stay below {@link NewFile#MOST_BYTES}. */
    private static final long MOST_EXPORTED = 4 * 1024 * 1024;

    Signal write(Unfolding turn, String flow, Decision.Write write) {
        var task = write.brief().task();
        if (orchestrator.asksModel(write.brief().audience())) {
            turn.beforeSlowWork();
        }
        return switch (orchestrator.write(write.brief(), turn.progress(), turn.context())) {
            case Draft draft -> {
                var author = draft.author();
                turn.record(new DraftWritten(flow, write.slot(), task, draft.parts(), author.model(), author.prompt()));
                turn.record(new SlotsFilled(
                        flow,
                        Map.of(
                                write.slot() + Scene.WRITTEN_FOR,
                                write.brief().audience().code())));
                yield Signal.WRITTEN;
            }
            case Withheld withheld -> {
                turn.record(new DraftWithheld(flow, task, withheld.rule()));
                yield Signal.WITHHELD;
            }
            case Unavailable unavailable -> {
                turn.record(new DraftUnavailable(flow, task, unavailable.failure()));
                yield Signal.UNAVAILABLE;
            }
        };
    }

    Signal read(Unfolding turn, String flow, Decision.Read read, String fileId) {
        turn.beforeSlowWork();
        var slot = read.slot();
        var file = new FileId(UUID.fromString(fileId));
        var reading = turn.files().stream()
                .filter(made -> made.id().equals(file))
                .findFirst()
                .or(() -> files.find(turn.now().id(), file))
                .map(reader::read)
                .orElseGet(() -> new Illegible(Problem.BROKEN));
        if (read.keep()) {
            turn.keep(file);
        } else {
            turn.discard(file);
        }
        return switch (reading) {
            case Legible legible -> {
                var parts = new HashMap<String, String>();
                ExtractForm.write(legible.extract()).forEach((part, text) -> parts.put(slot + "." + part, text));
                turn.record(new SlotsFilled(flow, parts));
                yield Signal.READ;
            }
            case Illegible illegible -> {
                turn.record(new SlotsFilled(
                        flow, Map.of(slot + ".problem", illegible.problem().code())));
                yield Signal.UNREADABLE;
            }
        };
    }

    /** Hands the person all that is stored about them; false when even without its files it is more than one file may hold. */
    boolean export(Unfolding turn, Words caption) {
        turn.beforeSlowWork();
        var id = turn.now().id();
        var json = data.export(id, MOST_EXPORTED);
        if (json.length > NewFile.MOST_BYTES) {
            json = data.export(id, 0);
        }
        if (json.length > NewFile.MOST_BYTES) {
            return false;
        }
        var file = new NewFile(ids.get(), new Words("phoenix.json"), "application/json", json);
        turn.attach(file);
        turn.say(Line.fixed(new Reply.Document(caption, file.id(), file.name(), file.mediaType(), json.length)));
        return true;
    }

    Signal typeset(Unfolding turn, String flow, Decision.Typeset typeset) {
        turn.beforeSlowWork();
        var files = new ArrayList<NewFile>();
        var replies = new ArrayList<Reply>();
        for (var format : typeset.formats()) {
            var file = typesetter.typeset(typeset.sheet(), format);
            if (file.isEmpty()) {
                return Signal.UNAVAILABLE;
            }
            files.add(file.get());
            replies.add(handed(format, file.get(), replies.isEmpty() ? typeset.caption() : new Words("")));
        }
        files.forEach(turn::attach);
        if (!typeset.formats().contains(Format.PNG)) {
            files.forEach(file -> turn.keep(file.id())); // a picture of an upload goes when uploads go
        }
        replies.forEach(reply -> turn.say(Line.fixed(reply)));
        typeset.slot()
                .ifPresent(slot -> turn.record(new SlotsFilled(
                        flow, Map.of(slot + ".file", files.getFirst().id().toString()))));
        return Signal.TYPESET;
    }

    private static Reply handed(Format format, NewFile file, Words caption) {
        long bytes = file.content().length;
        return switch (format) {
            case PNG -> new Reply.Picture(caption, file.id(), file.name(), file.mediaType(), bytes);
            case PDF, DOCX, TEXT, JSON_RESUME, SVG, ICS ->
                new Reply.Document(caption, file.id(), file.name(), file.mediaType(), bytes);
        };
    }
}
