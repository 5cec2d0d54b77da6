package fr.phoenix.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Stands for Telegram on a free port: says yes to everything unless told otherwise. */
final class TelegramServer implements AutoCloseable {

    static final String TOKEN = "123456:test-token";
    private static final String BOT = "/bot" + TOKEN + "/";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    TelegramServer() {
        server.start();
        for (var method : List.of(
                "getUpdates",
                "getMe",
                "deleteWebhook",
                "setWebhook",
                "setMyCommands",
                "answerCallbackQuery",
                "sendChatAction",
                "sendMessage",
                "sendDocument",
                "sendPhoto")) {
            answer(method, okJson("{\"ok\":true,\"result\":[]}"));
        }
    }

    TelegramSettings settings() {
        var properties =
                new TelegramProperties(TOKEN, "http://127.0.0.1:" + server.port(), "", "", Duration.ofSeconds(1));
        return TelegramSettings.of(properties, "");
    }

    /** The last answer repeats. */
    void answer(String method, ResponseDefinitionBuilder... answers) {
        server.listAllStubMappings().getMappings().stream()
                .filter(stub -> method.equals(stub.getName()))
                .forEach(server::removeStubMapping);
        for (int i = 0; i < answers.length; i++) {
            server.stubFor(post(urlEqualTo(BOT + method))
                    .withName(method)
                    .inScenario(method)
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "answer " + i)
                    .willSetStateTo(
                            i + 1 < answers.length ? "answer " + (i + 1) : i == 0 ? Scenario.STARTED : "answer " + i)
                    .willReturn(answers[i]));
        }
    }

    /** One batch of updates, then nothing more. */
    void updates(String... updates) {
        answer("getUpdates", batch(updates), batch());
    }

    static ResponseDefinitionBuilder batch(String... updates) {
        return okJson("{\"ok\":true,\"result\":[" + String.join(",", updates) + "]}");
    }

    static ResponseDefinitionBuilder refusal(int code, String description, String parameters) {
        return aResponse()
                .withStatus(code)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description
                        + "\",\"parameters\":{" + parameters + "}}");
    }

    static String text(int update, long chat, String text) {
        return "{\"update_id\":" + update + ",\"message\":{\"message_id\":" + update + ",\"date\":1790000000,"
                + "\"chat\":{\"id\":" + chat + ",\"type\":\"private\"},\"from\":{\"id\":" + chat
                + ",\"is_bot\":false,\"language_code\":\"fr\"},\"text\":\"" + text + "\"}}";
    }

    static String tap(int update, long chat, String choice) {
        return "{\"update_id\":" + update + ",\"callback_query\":{\"id\":\"cb" + update + "\",\"from\":{\"id\":" + chat
                + "},\"message\":{\"message_id\":1,\"chat\":{\"id\":" + chat + ",\"type\":\"private\"}},\"data\":\""
                + choice + "\"}}";
    }

    static String document(int update, long chat, String name) {
        return "{\"update_id\":" + update + ",\"message\":{\"message_id\":1,\"date\":1790000000,\"chat\":{\"id\":"
                + chat + ",\"type\":\"private\"},\"document\":{\"file_id\":\"F\",\"file_name\":\"" + name + "\"}}}";
    }

    /** What a person sent, behind {@code getFile}. */
    void file(ResponseDefinitionBuilder download) {
        answer("getFile", okJson("{\"ok\":true,\"result\":{\"file_path\":\"documents/file_1.txt\"}}"));
        server.stubFor(
                get(urlEqualTo("/file/bot" + TOKEN + "/documents/file_1.txt")).willReturn(download));
    }

    /** The bodies of the calls of a method, oldest first. */
    List<JsonNode> calls(String method) {
        return requests(method).stream()
                .map(request -> TelegramApi.tree(request.getBody()))
                .toList();
    }

    List<LoggedRequest> requests(String method) {
        return server.findAll(postRequestedFor(urlEqualTo(BOT + method)));
    }

    /** From now on nobody is there. */
    void vanish() {
        server.stop();
    }

    @Override
    public void close() {
        server.stop();
    }
}
