package fr.phoenix.persistence.linking;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.answer;
import static fr.phoenix.persistence.Messages.opened;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Arrived;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.linking.Links.Shown;
import fr.phoenix.dialogs.linking.Links.Tryer;
import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.websession.WebSessions;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcLinksIT {

    private final Store store = Store.empty();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final JdbcLinks links = store.links(() -> now);
    private final Account web = somebody(Channel.WEB);
    private final Account telegram = somebody(Channel.TELEGRAM);
    private ConversationId begun = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void beginOnTheWeb() {
        begun = say(store, opened(web), "Bonjour, comment ça va ?");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void twoChannelsShareOneConversationAndEachIsAnsweredWhereItAsked() {
        assertThat(show(code(), telegram)).isEqualTo(new Shown.Joined(begun, false));

        assertThat(say(store, typed(telegram, "Bof"), "Raconte")).isEqualTo(begun);
        assertThat(say(store, typed(web, "Je suis au web"), "D’accord")).isEqualTo(begun);

        assertThat(store.outbox.after(begun, 0, 10))
                .extracting(Outgoing::account)
                .containsExactly(web, telegram, web);
        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE))
                .extracting(Outgoing::account, Outgoing::seq)
                .containsExactly(tuple(telegram, 2L));
        assertThat(store.inbox.messages(begun, 0, 10)).hasSize(3);
    }

    @Test
    void theCodeIsStoredNowhere() {
        var code = code();

        var dump =
                store.jdbc.sql("SELECT * FROM link_code").query().listOfRows().toString();

        assertThat(dump).doesNotContain(code.value()).doesNotContain(code.shown());
        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM link_code WHERE position(:code IN encode(code_hash, 'escape')) > 0")
                        .param("code", code.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ofTwentyWhoShowACodeAtOnceOneComesIn() throws Exception {
        for (int round = 0; round < 5; round++) {
            var code = code();
            var all = IntStream.range(0, 20)
                    .mapToObj(i -> somebody(Channel.TELEGRAM))
                    .toList();
            var shown = new ArrayList<Shown>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var calls = all.stream()
                        .<Callable<Shown>>map(account -> () -> show(code, account))
                        .toList();
                for (var call : threads.invokeAll(calls)) {
                    shown.add(call.get());
                }
            }

            assertThat(shown).filteredOn(Shown.Joined.class::isInstance).hasSize(1);
            assertThat(shown).filteredOn(Shown.Unknown.class::isInstance).hasSize(19);
        }
    }

    @Test
    void theSameAccountTwentyTimesAtOnceComesInOnceAndHearsTheSame() throws Exception {
        var code = code();
        say(store, typed(telegram, "/start"), "Bienvenue");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 20)
                    .<Callable<Shown>>mapToObj(i -> () -> {
                        show(code, telegram);
                        return links.confirm(telegram);
                    })
                    .toList();
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(new Shown.Joined(begun, true));
            }
        }
        assertThat(tries()).isZero();
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        var code = code();
        now = now.plus(Duration.ofMinutes(10)).minusMillis(1);
        var stillGood = code();
        assertThat(show(code, telegram)).isEqualTo(new Shown.Joined(begun, false));

        now = now.plus(Duration.ofMinutes(10));

        assertThat(show(stillGood, somebody(Channel.TELEGRAM))).isEqualTo(new Shown.Unknown());
    }

    @Test
    void aRepeatedUpdateHearsTheSameForADayEvenAfterTheCodeEnded() {
        var code = code();
        show(code, telegram);

        now = now.plus(Duration.ofHours(23));

        assertThat(show(code, telegram)).isEqualTo(new Shown.Joined(begun, false));
    }

    @Test
    void onlyTheNewestThreeCodesCount() {
        var codes = IntStream.range(0, 4)
                .mapToObj(i -> {
                    now = now.plusMillis(1);
                    return code();
                })
                .toList();

        assertThat(show(codes.getFirst(), telegram)).isEqualTo(new Shown.Unknown());
        assertThat(show(codes.get(1), telegram)).isInstanceOf(Shown.Joined.class);
    }

    @Test
    void afterFiveInvalidCodesNoneIsLookedAtForTenMinutesAndNobodyElseSuffers() {
        var code = code();
        for (int i = 0; i < 5; i++) {
            assertThat(show(random(), telegram)).isEqualTo(new Shown.Unknown());
        }

        assertThat(show(code, telegram)).isEqualTo(new Shown.TooMany());
        assertThat(show(code, somebody(Channel.TELEGRAM))).isEqualTo(new Shown.Joined(begun, false));

        now = now.plus(Links.VALID).plusMillis(1);
        assertThat(show(code(), telegram)).isEqualTo(new Shown.Joined(begun, false));
    }

    @Test
    void whatCountsNoMoreIsForgotten() {
        show(code(), telegram);
        show(random(), somebody(Channel.TELEGRAM));

        links.forgetOld();
        assertThat(tries()).isEqualTo(1);
        now = now.plus(Duration.ofHours(24)).plusMillis(1);
        links.forgetOld();

        assertThat(tries()).isZero();
        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM link_code")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ofAHundredGuessesAtOnceFiveAreLookedAt() throws Exception {
        var shown = new ArrayList<Shown>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 100)
                    .<Callable<Shown>>mapToObj(i -> () -> show(random(), telegram))
                    .toList();
            for (var call : threads.invokeAll(calls)) {
                shown.add(call.get());
            }
        }

        assertThat(shown).filteredOn(Shown.Unknown.class::isInstance).hasSize(5);
        assertThat(shown).filteredOn(Shown.TooMany.class::isInstance).hasSize(95);
    }

    @Test
    void theSameTryRepeatedCountsOnce() {
        for (int i = 0; i < 10; i++) {
            assertThat(links.show(random(), telegram, "update-1", List.of(Tryer.account(telegram))))
                    .isEqualTo(new Shown.Unknown());
        }
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void whatIsLeftGetsNoMessagesAndEndsItsSessions() {
        var sessions = new WebSessions(store.jdbc, () -> now, new SecureRandom());
        var other = somebody(Channel.WEB);
        var left = say(store, opened(other), "Bonjour");
        var token = sessions.create(left, other).token();
        var ticket = sessions.ticket(sessions.find(token).orElseThrow()).token();
        var waiting = accepted(store, typed(other, "Encore à répondre"));
        var itsOwnCode = links.issue(left).orElseThrow().code();
        assertThat(show(code(), other))
                .isInstanceOfSatisfying(
                        Shown.Occupied.class, own -> assertThat(own.own()).isEqualTo(left));

        assertThat(links.confirm(other)).isEqualTo(new Shown.Joined(begun, true));

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.redeem(ticket)).isEmpty();
        assertThat(accepted(store, typed(other, "Nouveau")).conversation()).isEqualTo(begun);
        assertThat(show(itsOwnCode, somebody(Channel.TELEGRAM))).isEqualTo(new Shown.Unknown());
        assertThat(answer(store, left, "Réponse tardive")).isEqualTo(waiting.message());
        assertThat(store.outbox.after(left, 0, 10))
                .extracting(Outgoing::account)
                .containsExactly(other, other);
        assertThat(links.issue(left)).isPresent();
    }

    @Test
    void aTurnUnderWayInWhatIsLeftIsFencedOffAndItsMessageGoesToTheOther() {
        var other = somebody(Channel.TELEGRAM);
        var left = say(store, typed(other, "Bonjour"), "Bonjour");
        var message = typed(other, "Pendant ce temps");
        var arrival = store.inbox.arrive(message).orElseThrow();
        show(code(), other);
        links.confirm(other);

        var turn = new Turn(
                arrival.claim(),
                arrival.received().id(),
                List.of(reply("trop tard")),
                List.of(),
                Optional.of(new Arrived(arrival.received(), List.of())));

        assertThat(store.log.append(turn)).isEqualTo(new Appended.Stale());
        assertThat(store.inbox.hold(arrival, List.of(), LEASE)).isEmpty();
        assertThat(store.inbox.messages(left, 0, 10)).hasSize(1);
        assertThat(accepted(store, message).conversation()).isEqualTo(begun);
    }

    @Test
    void exportAndErasureCoverWhatWasLeftFromBothSidesAndThroughSeveralMoves() {
        var older = say(store, typed(telegram, "Mon premier secret"), "Merci");
        var middle = somebody(Channel.TELEGRAM);
        var between = say(store, typed(middle, "Mon deuxième secret"), "Merci");
        show(links.issue(between).orElseThrow().code(), telegram);
        links.confirm(telegram);
        show(code(), telegram);
        assertThat(links.confirm(telegram)).isEqualTo(new Shown.Joined(begun, true));

        for (var conversation : List.of(begun, between, older)) {
            assertThat(new String(store.personalData.export(conversation, 1_000), StandardCharsets.UTF_8))
                    .contains("Mon premier secret", "Mon deuxième secret", "Bonjour, comment ça va");
        }
        var stranger = say(store, typed(somebody(Channel.TELEGRAM), "Une autre personne"), "Bonjour");

        store.personalData.erase(begun);

        for (var conversation : List.of(begun, between, older)) {
            assertThat(store.log.read(conversation, 0)).isEmpty();
            assertThat(store.outbox.after(conversation, 0, 10)).isEmpty();
            assertThat(store.personalData.erase(conversation).covered()).contains("key", "events");
        }
        assertThat(store.log.read(stranger, 0)).isNotEmpty();
        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM person_key")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM channel_account")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(store.erasedEvents.purge(Duration.ZERO)).isEqualTo(9);
        assertThat(accepted(store, typed(middle, "Bonjour")).conversation()).isNotIn(begun, between, older);
    }

    @Test
    void theCodeOfAnErasedConversationLeadsNowhere() {
        var code = code();
        store.personalData.erase(begun);

        assertThat(show(code, telegram)).isEqualTo(new Shown.Unknown());
        assertThat(links.issue(begun)).isEmpty();
    }

    @Test
    void linksMessagesAndErasuresThatRaceLeaveNothingReadableAndNothingStuck() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 30; round++) {
                var account = somebody(Channel.TELEGRAM);
                var here = say(store, typed(account, "Bonjour"), "Bonjour");
                var there = say(store, opened(somebody(Channel.WEB)), "Bonjour");
                show(links.issue(there).orElseThrow().code(), account);
                var linking = threads.submit(() -> links.confirm(account));
                var erasing = threads.submit(() -> store.personalData.erase(there));
                var accepting = threads.submit(() -> accepted(store, typed(account, "Encore")));
                linking.get();
                erasing.get();
                accepting.get();

                assertThat(store.log.read(there, 0)).isEmpty();
                assertThat(store.inbox.messages(there, 0, 10)).isEmpty();
                var linkedFirst = linking.get() instanceof Shown.Joined;
                assertThat(store.log.read(here, 0).isEmpty()).isEqualTo(linkedFirst);
                for (var left : store.inbox.waiting(10)) {
                    answer(store, left);
                }
            }
        }
    }

    private LinkCode code() {
        return links.issue(begun).orElseThrow().code();
    }

    private Shown show(LinkCode code, Account account) {
        return links.show(code, account, UUID.randomUUID().toString(), List.of(Tryer.account(account)));
    }

    private long tries() {
        return store.jdbc.sql("SELECT count(*) FROM link_try").query(Long.class).single();
    }

    private static LinkCode random() {
        return LinkCode.random(new SecureRandom());
    }
}
