package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.Incoming.Handed;
import fr.phoenix.bot.telegram.Incoming.Ignored;
import fr.phoenix.bot.telegram.Incoming.Said;
import fr.phoenix.bot.telegram.Incoming.Tapped;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.NewFile;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Takes updates in, however they come: {@link #prepare} never fails, {@link #store} fails when nothing is durable. */
final class TelegramIntake {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramIntake.class);

    private final Reception reception;
    private final Downloads downloads;
    private final Courtesies courtesies;
    private final MeterRegistry meters;

    TelegramIntake(Reception reception, Downloads downloads, Courtesies courtesies, MeterRegistry meters) {
        this.reception = reception;
        this.downloads = downloads;
        this.courtesies = courtesies;
        this.meters = meters;
        for (var fate : Fate.values()) {
            count(fate, 0);
        }
    }

    /** What became of an update; the label of the counter {@code phoenix.telegram.updates}. */
    private enum Fate {
        STORED,
        REPEATED,
        IGNORED,
        UNREADABLE
    }

    /** Makes messages durable and has them answered. */
    @FunctionalInterface
    interface Reception {
        Receipt receive(Message message, List<NewFile> files);
    }

    /** A message ready to be stored, with its files. */
    record Ready(Message message, List<NewFile> files) {
        Ready {
            files = List.copyOf(files);
        }
    }

    /** Reads an update and fetches its file; empty when there is nothing to store. */
    Optional<Ready> prepare(JsonNode update) throws InterruptedException {
        try {
            return switch (UpdateReader.read(update)) {
                case Said said -> ready(said.sender().message(said.content()));
                case Tapped tapped -> {
                    courtesies.answerCallback(tapped.callback());
                    yield ready(tapped.sender().message(tapped.content()));
                }
                case Handed handed -> Optional.of(downloads.fetch(handed));
                case Ignored ignored -> {
                    count(Fate.IGNORED, 1);
                    yield Optional.empty();
                }
            };
        } catch (RuntimeException e) {
            LOG.warn("an update could not be read and is skipped: {}", Failures.describe(e));
            count(Fate.UNREADABLE, 1);
            return Optional.empty();
        }
    }

    private static Optional<Ready> ready(Message message) {
        return Optional.of(new Ready(message, List.of()));
    }

    /** Makes the message durable and wakes its lane. Throws when it could not be stored: then nothing may be acknowledged. */
    void store(Ready ready) {
        switch (reception.receive(ready.message(), ready.files())) {
            case Receipt.Accepted accepted -> {
                count(Fate.STORED, 1);
                courtesies.showTyping(ready.message().account(), accepted.message());
            }
            case Receipt.Repeated repeated -> count(Fate.REPEATED, 1);
            // a file gets a new id each time it is fetched, so a repeated document conflicts with itself
            case Receipt.Conflicting conflicting -> count(Fate.REPEATED, 1);
            case Receipt.Unknown unknown -> count(Fate.IGNORED, 1);
        }
    }

    private void count(Fate fate, int more) {
        meters.counter("phoenix.telegram.updates", "outcome", fate.name().toLowerCase(Locale.ROOT))
                .increment(more);
    }
}
