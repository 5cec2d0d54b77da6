package fr.phoenix.bot.telegram;

import fr.phoenix.bot.delivery.Postman;
import fr.phoenix.bot.telegram.Parcels.Parcel;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.ReplyId;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends replies to Telegram at the pace it allows, and says what is known about each. */
final class TelegramPostman implements Postman {

    /** Long replies are many messages: after this, the rest waits for the next claim. */
    private static final Duration ENOUGH = Duration.ofSeconds(25);

    /** While the token is refused, which only the host can mend. */
    private static final Duration LOCKED_OUT = Duration.ofSeconds(30);

    private static final int REMEMBERED = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPostman.class);

    private final Parcels parcels;
    private final Sending sending;
    private final Pace pace;
    private final LongSupplier nanoTime;
    private final Map<ReplyId, Integer> gone = Collections.synchronizedMap(new Progress());

    TelegramPostman(Parcels parcels, Sending sending, Pace pace, LongSupplier nanoTime) {
        this.parcels = parcels;
        this.sending = sending;
        this.pace = pace;
        this.nanoTime = nanoTime;
    }

    /** How many messages of a reply are gone; the oldest entries are forgotten first. */
    private static final class Progress extends LinkedHashMap<ReplyId, Integer> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ReplyId, Integer> eldest) {
            return size() > REMEMBERED;
        }
    }

    @Override
    public Channel channel() {
        return Channel.TELEGRAM;
    }

    @Override
    public Delivery deliver(Outgoing outgoing) throws InterruptedException {
        var all = parcels.of(outgoing.replied());
        long began = nanoTime.getAsLong();
        for (int i = gone.getOrDefault(outgoing.id(), 0); i < all.size(); i++) {
            if (nanoTime.getAsLong() - began > ENOUGH.toNanos()) {
                return new Delivery.NotSent(Optional.of(Duration.ZERO));
            }
            var delivery = send(outgoing, all.get(i));
            if (!(delivery instanceof Delivery.Sent)) {
                return delivery;
            }
            gone.put(outgoing.id(), i + 1);
        }
        gone.remove(outgoing.id());
        return new Delivery.Sent();
    }

    private Delivery send(Outgoing outgoing, Parcel parcel) throws InterruptedException {
        return paced(outgoing, () -> {
            var answer = sending.send(outgoing, parcel);
            return answer instanceof Answer.Refused refused && refused.code() == 400 && !isGone(refused)
                    ? plain(outgoing, parcel)
                    : judge(outgoing, answer);
        });
    }

    private Delivery plain(Outgoing outgoing, Parcel parcel) throws InterruptedException {
        LOG.warn("Telegram refused the form of a reply; sending it plain");
        pace.called(outgoing.account().id());
        return paced(outgoing, () -> judge(outgoing, sending.sendPlain(outgoing, parcel)));
    }

    private Delivery paced(Outgoing outgoing, Attempt attempt) throws InterruptedException {
        var chat = outgoing.account().id();
        var rest = pace.await(chat);
        if (rest.isPresent()) {
            return new Delivery.NotSent(rest);
        }
        try {
            return attempt.make();
        } finally {
            pace.called(chat);
        }
    }

    private interface Attempt {
        Delivery make() throws InterruptedException;
    }

    private Delivery judge(Outgoing outgoing, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> new Delivery.Sent();
            case Answer.Refused refused -> refused(outgoing.account().id(), refused);
            case Answer.Unreached unreached -> new Delivery.NotSent(Optional.empty());
            case Answer.Unclear unclear -> new Delivery.Doubtful();
        };
    }

    private Delivery refused(String chat, Answer.Refused refused) {
        return switch (refused.code()) {
            case 429 -> {
                refused.retryAfter().ifPresent(asked -> pace.rest(chat, asked));
                yield new Delivery.NotSent(refused.retryAfter());
            }
            case 401, 404 -> {
                LOG.warn("Telegram does not know this bot token; check TELEGRAM_BOT_TOKEN");
                yield new Delivery.NotSent(Optional.of(LOCKED_OUT));
            }
            default -> refused.code() >= 500 ? new Delivery.NotSent(Optional.empty()) : impossible(refused);
        };
    }

    private static Delivery impossible(Answer.Refused refused) {
        boolean gone = isGone(refused);
        LOG.info("a reply cannot be delivered: {}", gone ? "the person left" : refused.code());
        return gone ? new Delivery.Gone() : new Delivery.Impossible();
    }

    /** The person blocked the bot, deleted their account or never was there. */
    private static boolean isGone(Answer.Refused refused) {
        return refused.code() == 403
                || refused.mentions("chat not found")
                || refused.mentions("user is deactivated")
                || refused.mentions("user not found")
                || refused.mentions("peer_id_invalid");
    }
}
