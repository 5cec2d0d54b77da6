package fr.phoenix.bot.intake;

import fr.phoenix.bot.delivery.Postman;
import fr.phoenix.bot.delivery.Postman.Delivery;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.ReplyId;
import fr.phoenix.dialogs.engine.Conversations.Outcome.Erased;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells somebody whose data was just erased that it is done. Nothing about them is stored any more, so this is carried at once or not
 * at all.
 */
@Component
class Farewells {

    private static final Logger LOG = LoggerFactory.getLogger(Farewells.class);

    private static final int MOST_TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final List<Postman> postmen;
    private final InstantSource clock;

    Farewells(ObjectProvider<Postman> postmen, InstantSource clock) {
        this.postmen = postmen.stream().toList();
        this.clock = clock;
    }

    void say(ConversationId conversation, Erased erased) {
        for (var event : erased.events()) {
            if (event instanceof Replied replied) {
                carry(conversation, erased, replied);
            }
        }
    }

    private void carry(ConversationId conversation, Erased erased, Replied replied) {
        var outgoing = new Outgoing(
                new ReplyId(UUID.randomUUID()),
                conversation,
                erased.account(),
                1,
                new MessageId(UUID.randomUUID()),
                replied,
                clock.instant(),
                1,
                false);
        for (var postman : postmen) {
            if (postman.channel() == erased.account().channel()) {
                try {
                    LOG.info(
                            "a farewell after erasure: {}",
                            carry(postman, outgoing).getClass().getSimpleName());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Waits for the channel's pace, nothing more. */
    private static Delivery carry(Postman postman, Outgoing outgoing) throws InterruptedException {
        var delivery = postman.deliver(outgoing);
        for (int i = 1; i < MOST_TRIES && delivery instanceof Delivery.NotSent notSent; i++) {
            var asked = notSent.notBefore().orElse(PAUSE);
            Thread.sleep(asked.compareTo(PAUSE) > 0 ? PAUSE : asked);
            delivery = postman.deliver(outgoing);
        }
        return delivery;
    }
}
