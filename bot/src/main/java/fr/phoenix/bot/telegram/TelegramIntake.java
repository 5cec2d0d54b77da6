package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.Incoming.Handed;
import fr.phoenix.bot.telegram.Incoming.Ignored;
import fr.phoenix.bot.telegram.Incoming.Said;
import fr.phoenix.bot.telegram.Incoming.Sent;
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

/** Takes updates in, however they come: {@link #read} and {@link #prepare} never fail, {@link #store} fails when nothing is durable. */
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

    /** What a person sent; empty when there is nothing to store. */
    Optional<Sent> read(JsonNode update) {
        try {
            return switch (UpdateReader.read(update)) {
                case Sent sent -> Optional.of(sent);
                case Ignored ignored -> {
                    count(Fate.IGNORED, 1);
                    yield Optional.empty();
                }
            };
        } catch (RuntimeException e) {
            return unreadable(e);
        }
    }

    /** Makes a message of it and fetches its file; empty when it breaks the rules of the vocabulary. */
    Optional<Ready> prepare(Sent sent) throws InterruptedException {
        try {
            return switch (sent) {
                case Said said -> ready(said.sender().message(said.content()));
                case Tapped tapped -> {
                    courtesies.answerCallback(tapped.callback());
                    yield ready(tapped.sender().message(tapped.content()));
                }
                case Handed handed -> Optional.of(downloads.fetch(handed));
            };
        } catch (RuntimeException e) {
            return unreadable(e);
        }
    }

    private <T> Optional<T> unreadable(RuntimeException e) {
        LOG.warn("an update could not be read and is skipped: {}", Failures.describe(e));
        count(Fate.UNREADABLE, 1);
        return Optional.empty();
    }

    private static Optional<Ready> ready(Message message) {
        return Optional.of(new Ready(message, List.of()));
    }

    /** Makes the message durable and wakes its lane. Throws when it could not be stored: then nothing may be acknowledged. */
    Receipt store(Ready ready) {
        var receipt = reception.receive(ready.message(), ready.files());
        switch (receipt) {
            case Receipt.Accepted accepted -> {
                count(Fate.STORED, 1);
                if (!(ready.message().content() instanceof Message.Notice)) {
                    courtesies.attend(ready.message().account(), accepted.conversation(), accepted.message());
                }
            }
            case Receipt.Repeated repeated -> count(Fate.REPEATED, 1);
            // a file gets a new id each time it is fetched, so a repeated document conflicts with itself
            case Receipt.Conflicting conflicting -> count(Fate.REPEATED, 1);
            case Receipt.Unknown unknown -> count(Fate.IGNORED, 1);
        }
        return receipt;
    }

    private void count(Fate fate, int more) {
        meters.counter("phoenix.telegram.updates", "outcome", fate.name().toLowerCase(Locale.ROOT))
                .increment(more);
    }
}
