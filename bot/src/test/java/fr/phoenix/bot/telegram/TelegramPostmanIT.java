package fr.phoenix.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.phoenix.bot.delivery.Postman.Delivery;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.ReplyId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TelegramPostmanIT {

    private static final ResponseDefinitionBuilder GOOD = okJson("{\"ok\":true,\"result\":{\"message_id\":1}}");
    private static final NewFile FILE =
            new NewFile(new FileId(new UUID(0, 1)), new Words("lettre.pdf"), "application/pdf", new byte[] {37, 80});

    private final TelegramServer telegram = new TelegramServer();
    private final AtomicLong clock = new AtomicLong();
    private final TelegramPostman postman = new TelegramPostman(
            new Parcels(Texts.load()),
            new Sending(
                    new TelegramApi(telegram.settings(), Duration.ofMillis(1_500)),
                    (conversation, file) -> file.equals(FILE.id()) ? Optional.of(FILE) : Optional.empty()),
            new Pace(clock::get, duration -> clock.addAndGet(duration.toNanos())),
            clock::get);

    @AfterEach
    void close() {
        telegram.close();
    }

    static Stream<Arguments> answers() {
        var sent = new Delivery.Sent();
        var notSent = new Delivery.NotSent(Optional.empty());
        var doubtful = new Delivery.Doubtful();
        var impossible = new Delivery.Impossible();
        var gone = new Delivery.Gone();
        var later = new Delivery.NotSent(Optional.of(Duration.ofSeconds(30)));
        var badRequest = TelegramServer.refusal(400, "Bad Request: can't parse entities", "");
        return Stream.of(
                Arguments.of("200", List.of(GOOD), sent),
                Arguments.of(
                        "429",
                        List.of(TelegramServer.refusal(429, "Too Many Requests", "\"retry_after\":9")),
                        new Delivery.NotSent(Optional.of(Duration.ofSeconds(9)))),
                Arguments.of("429 bare", List.of(TelegramServer.refusal(429, "Too Many Requests", "")), notSent),
                Arguments.of("403", List.of(TelegramServer.refusal(403, "Forbidden: bot was blocked", "")), gone),
                Arguments.of("no chat", List.of(TelegramServer.refusal(400, "Bad Request: chat not found", "")), gone),
                Arguments.of("400 then plain", List.of(badRequest, GOOD), sent),
                Arguments.of("400 twice", List.of(badRequest, badRequest), impossible),
                Arguments.of("401", List.of(TelegramServer.refusal(401, "Unauthorized", "")), later),
                Arguments.of("404", List.of(TelegramServer.refusal(404, "Not Found", "")), later),
                Arguments.of("500", List.of(TelegramServer.refusal(500, "Internal Server Error", "")), notSent),
                Arguments.of("503", List.of(aResponse().withStatus(503)), notSent),
                Arguments.of("slow", List.of(okJson("{\"ok\":true}").withFixedDelay(2_000)), doubtful),
                Arguments.of("reset", List.of(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)), doubtful),
                Arguments.of("malformed", List.of(okJson("{\"ok\":tr")), doubtful));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("answers")
    void everyAnswerHasItsOutcome(String name, List<ResponseDefinitionBuilder> answers, Delivery outcome)
            throws Exception {
        telegram.answer("sendMessage", answers.toArray(ResponseDefinitionBuilder[]::new));

        assertThat(postman.deliver(text(name))).isEqualTo(outcome);
    }

    @Test
    void whenNobodyIsThereItWasNotSent() throws Exception {
        telegram.vanish();

        assertThat(postman.deliver(text("x"))).isEqualTo(new Delivery.NotSent(Optional.empty()));
    }

    @Test
    void stylesAndButtonsGoAlong() throws Exception {
        var choices = new Reply.Choices(
                new Words("**Humeur** ?"),
                List.of(new Choice("0", "Oui"), new Choice("1", "Non, pas du tout, jamais")));

        postman.deliver(outgoing(1, choices));

        var call = telegram.calls("sendMessage").getFirst();
        assertThat(call.path("chat_id").asString()).isEqualTo("77");
        assertThat(call.path("text").asString()).isEqualTo("Humeur ?");
        assertThat(call.path("entities").get(0).path("type").asString()).isEqualTo("bold");
        assertThat(call.path("entities").get(0).path("length").asInt()).isEqualTo(6);
        assertThat(call.at("/reply_markup/inline_keyboard/0/0/callback_data").asString())
                .isEqualTo("0");
        assertThat(call.at("/reply_markup/inline_keyboard/1/0/text").asString()).isEqualTo("Non, pas du tout, jamais");
    }

    @Test
    void theSecondTryAfterARefusedFormIsPlain() throws Exception {
        telegram.answer("sendMessage", TelegramServer.refusal(400, "Bad Request: can't parse entities", ""), GOOD);

        postman.deliver(text("**gras**"));

        var calls = telegram.calls("sendMessage");
        assertThat(calls.get(0).has("entities")).isTrue();
        assertThat(calls.get(1).has("entities")).isFalse();
        assertThat(calls.get(1).path("text").asString()).isEqualTo("gras");
    }

    @Test
    void aLongReplyGoesOnWhereItStopped() throws Exception {
        var reply = text("a".repeat(4_096) + "b".repeat(4_096) + "c");
        telegram.answer("sendMessage", GOOD, TelegramServer.refusal(500, "Internal Server Error", ""), GOOD);

        assertThat(postman.deliver(reply)).isInstanceOf(Delivery.NotSent.class);
        assertThat(postman.deliver(reply)).isEqualTo(new Delivery.Sent());
        assertThat(telegram.calls("sendMessage"))
                .extracting(call -> call.path("text").asString().substring(0, 1))
                .containsExactly("a", "b", "b", "c");
    }

    @Test
    void aVeryLongReplyGivesWayBeforeItsLeaseEnds() throws Exception {
        var reply = text("a".repeat(4_096 * 40));

        assertThat(postman.deliver(reply)).isEqualTo(new Delivery.NotSent(Optional.of(Duration.ZERO)));
        assertThat(postman.deliver(reply)).isEqualTo(new Delivery.Sent());
        assertThat(telegram.calls("sendMessage")).hasSize(40);
    }

    @Test
    void nothingIsSentToAChatThatMustRest() throws Exception {
        telegram.answer("sendMessage", TelegramServer.refusal(429, "Too Many Requests", "\"retry_after\":9"), GOOD);
        postman.deliver(text("un"));

        assertThat(postman.deliver(text("deux"))).isEqualTo(new Delivery.NotSent(Optional.of(Duration.ofSeconds(9))));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
        clock.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(postman.deliver(text("trois"))).isEqualTo(new Delivery.Sent());
    }

    @Test
    void aDocumentGoesWithItsCaption() throws Exception {
        var reply = new Reply.Document(
                new Words("**Ta lettre**"), FILE.id(), FILE.name(), FILE.mediaType(), FILE.content().length);

        assertThat(postman.deliver(outgoing(1, reply))).isEqualTo(new Delivery.Sent());

        var request = telegram.requests("sendDocument").getFirst();
        assertThat(request.getPart("caption").getBody().asString()).isEqualTo("Ta lettre");
        assertThat(request.getPart("caption_entities").getBody().asString()).contains("\"bold\"");
        assertThat(request.getPart("document").getBody().asBytes()).containsExactly(37, 80);
    }

    @Test
    void aPictureThatTelegramCannotShowGoesAsADocument() throws Exception {
        telegram.answer("sendPhoto", TelegramServer.refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS", ""));
        var reply = new Reply.Picture(new Words("Ton score"), FILE.id(), FILE.name(), "image/png", 2);

        assertThat(postman.deliver(outgoing(1, reply))).isEqualTo(new Delivery.Sent());
        assertThat(telegram.requests("sendDocument")).hasSize(1);
    }

    @Test
    void aFileErasedMeanwhileLeavesItsWords() throws Exception {
        var reply = new Reply.Document(
                new Words("Ta lettre"), new FileId(new UUID(0, 9)), new Words("x.pdf"), "application/pdf", 2);

        assertThat(postman.deliver(outgoing(1, reply))).isEqualTo(new Delivery.Sent());
        assertThat(telegram.calls("sendMessage").getFirst().path("text").asString())
                .isEqualTo("Ta lettre");
    }

    private static Outgoing text(String text) {
        return outgoing(1, new Reply.Text(new Words(text)));
    }

    private static Outgoing outgoing(int attempt, Reply reply) {
        return new Outgoing(
                new ReplyId(UUID.randomUUID()),
                new ConversationId(new UUID(0, 1)),
                new Account(Channel.TELEGRAM, "77"),
                1,
                new MessageId(new UUID(0, 1)),
                new Replied(reply, "check-in", "ASKING_MOOD", new Author.Fixed(), Language.FR),
                Instant.EPOCH,
                attempt,
                false);
    }
}
