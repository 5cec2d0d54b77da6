package fr.phoenix.bot.intake;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.failures.Failures;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.engine.Conversations.Outcome;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Watches turns while they are taken: keeps their claim alive, shows that somebody is typing, measures. */
@Component
class TurnWatch implements Conversations.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(TurnWatch.class);
    private static final String COMMITTED = "committed";
    private static final String STALE = "stale";
    private static final String FAILED = "failed";
    private static final String LEFT = "left";
    private static final String UNKNOWN = "unknown";
    private static final long BEAT_MILLIS = Conversations.LEASE.toMillis() / 3;
    private static final long MOST_BEATS = 2 * Conversations.TURN.toMillis() / BEAT_MILLIS;

    private final ConversationLog log;
    private final LiveReplies live;
    private final MeterRegistry meters;
    private final Counter abandoned;
    private final ReminderMeters reminders;
    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("lease-", 0).daemon().factory());
    private final Map<ConversationId, ScheduledFuture<?>> beating = new ConcurrentHashMap<>();

    TurnWatch(ConversationLog log, LiveReplies live, MeterRegistry meters) {
        this.log = log;
        this.live = live;
        this.meters = meters;
        this.reminders = new ReminderMeters(meters);
        for (var channel : Channel.values()) {
            turns(channel.code(), COMMITTED);
        }
        turns(UNKNOWN, STALE);
        turns(UNKNOWN, FAILED);
        turns(UNKNOWN, LEFT);
        abandoned = Counter.builder("phoenix.turn.abandoned")
                .description("messages given up with an apology after too many tries")
                .register(meters);
    }

    /** Known from the start, so that the first failure already is a rise. */
    private Timer turns(String channel, String outcome) {
        return meters.timer("phoenix.turn", "channel", channel, "outcome", outcome);
    }

    @Override
    public void claimed(Claim claim) {
        var beat = beats.scheduleAtFixedRate(new Beat(claim), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        beating.put(claim.conversation(), beat);
        live.typing(claim.conversation(), true);
    }

    /**
     * Extends a claim once a beat, for as long as a turn may take and a little more: a turn that hangs loses its conversation then. A turn that was just committed cannot be extended either, and ends before the next beat: so only a
     * second refusal is a loss.
     */
    final class Beat implements Runnable {

        private final Claim claim;
        private boolean refused;
        private int beaten;

        Beat(Claim claim) {
            this.claim = claim;
        }

        @Override
        public void run() {
            if (++beaten > MOST_BEATS) {
                LOG.warn("a turn takes too long and loses its claim");
                over(claim);
                return;
            }
            try {
                boolean extended = log.extend(claim, Conversations.LEASE);
                if (!extended && refused && beating.containsKey(claim.conversation())) {
                    LOG.warn("a claim was lost while its turn was taken");
                    over(claim);
                }
                refused = !extended;
            } catch (RuntimeException e) {
                LOG.warn("a claim could not be extended: {}", Failures.describe(e));
            }
        }
    }

    @Override
    public Progress progress(Claim claim) {
        return soFar -> live.wrote(claim.conversation(), soFar);
    }

    @Override
    public void over(Claim claim) {
        var beat = beating.remove(claim.conversation());
        if (beat != null) {
            beat.cancel(false);
        }
        live.typing(claim.conversation(), false);
    }

    Timed begin() {
        return new Timed(Timer.start(meters));
    }

    /** One turn under the clock. */
    final class Timed {

        private final Timer.Sample sample;

        private Timed(Timer.Sample sample) {
            this.sample = sample;
        }

        void end(Outcome outcome) {
            switch (outcome) {
                case Outcome.Answered answered -> {
                    stop(answered.claim().channel().code(), COMMITTED);
                    reminders.count(answered.events());
                    if (answered.events().stream().anyMatch(TurnAbandoned.class::isInstance)) {
                        abandoned.increment();
                    }
                }
                case Outcome.Erased erased -> stop(erased.account().channel().code(), COMMITTED);
                case Outcome.Stale stale -> stop(UNKNOWN, STALE);
                case Outcome.LeftToNewer left -> stop(UNKNOWN, LEFT);
                case Outcome.NothingOpen nothing -> {}
            }
        }

        void failed() {
            stop(UNKNOWN, FAILED);
        }

        private void stop(String channel, String outcome) {
            sample.stop(turns(channel, outcome));
        }
    }

    @PreDestroy
    void stop() {
        beats.shutdownNow();
    }
}
