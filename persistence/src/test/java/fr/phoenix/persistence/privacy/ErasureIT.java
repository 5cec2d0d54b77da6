package fr.phoenix.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.persistence.Somebody;
import fr.phoenix.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ErasureIT {

    /** What is promised for every instance. */
    private static final Duration PROMISED = Duration.ofSeconds(60);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final InstantSource clock = now::get;

    @Test
    void withinAMinuteNoInstanceCanOpenAnything() {
        try (var store = Store.empty();
                var other = Store.open(clock)) {
            var somebody = new Somebody(store);
            var claim = somebody.claim();
            assertThat(other.log.read(somebody.conversation, 0)).isNotEmpty();
            assertThat(other.sessions.find(claim)).isPresent();

            store.personalData.erase(somebody.conversation);
            keepsAFoldOfTheDead(other, claim);
            now.updateAndGet(before -> before.plus(PROMISED));

            assertThat(other.keys.find(claim.person())).isEmpty();
            assertThat(other.sessions.find(claim)).isEmpty();
            assertThat(other.log.read(somebody.conversation, 0)).isEmpty();
            assertThat(other.inbox.messages(somebody.conversation, 0, 10)).isEmpty();
            assertThat(other.outbox.after(somebody.conversation, 0, 10)).isEmpty();
            assertThat(other.lines(somebody.conversation)).isEmpty();
            assertThat(new String(other.personalData.export(somebody.conversation, 1_000_000), StandardCharsets.UTF_8))
                    .doesNotContain(Somebody.WORDS, Somebody.CV);
            other.projector.rebuild();
            assertThat(other.transcripts.page(0, 10)).isEmpty();
        }
    }

    /** What an instance does that was in the middle of a turn: its key is still in memory, so a fold goes to Redis once more. */
    private static void keepsAFoldOfTheDead(Store other, Claim claim) {
        assertThat(other.keys.find(claim.person())).isPresent();
        other.sessions.keep(Conversation.begin(claim));
    }

    @Test
    void everythingAReceiptListsCanBeSaidInBothLanguages() {
        var texts = Texts.load();

        assertThat(Erasures.COVERED)
                .allSatisfy(code -> assertThat(Language.values())
                        .allMatch(language -> texts.has(language, "privacy.covered." + code)));
    }

    @Test
    void aPersonWithAThousandEventsIsErasedWellWithinTheMinute() {
        try (var store = Store.empty()) {
            var somebody = new Somebody(store);
            for (int i = 0; i < 500; i++) {
                somebody.say("message " + i);
            }
            for (int i = 0; i < 20; i++) {
                somebody.upload(1_000_000);
            }
            long events = store.jdbc
                    .sql("SELECT count(*) FROM event")
                    .query(Long.class)
                    .single();
            long begun = System.nanoTime();

            var receipt = store.personalData.erase(somebody.conversation);

            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("erased a person with %d events and 20 MB of files in %d ms%n", events, took.toMillis());
            assertThat(events).isGreaterThan(1_000);
            assertThat(receipt.covered()).containsExactlyElementsOf(Erasures.COVERED);
            assertThat(took).isLessThan(PROMISED);
        }
    }
}
