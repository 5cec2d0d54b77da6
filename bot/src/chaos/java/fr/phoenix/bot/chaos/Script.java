package fr.phoenix.bot.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** What people say: through the welcome into a check-in, words a model reads, numbered so that no two messages are alike. */
final class Script {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final List<Line> WELCOME = List.of(
            new Line("choice", "fr"),
            new Line("choice", "tu"),
            new Line("choice", "adult"),
            new Line("choice", "agree"),
            new Line("text", "/checkin"),
            new Line("text", "oui"),
            new Line("choice", "6"),
            new Line("choice", "4"));

    private Script() {}

    /** @param field {@code text} or {@code choice} */
    record Line(String field, String value) {}

    /** At least the welcome, then a few dozen free words, some choices nobody offered among them. */
    static List<Line> conversation(RandomGenerator random) {
        var lines = new ArrayList<>(WELCOME);
        int more = 4 + random.nextInt(16);
        for (int i = 0; i < more; i++) {
            lines.add(
                    switch (random.nextInt(12)) {
                        case 0 -> new Line("text", "/checkin");
                        case 1 -> new Line("choice", "6");
                        case 2 -> new Line("choice", "no-such-choice-" + NUMBER.incrementAndGet());
                        case 3 -> new Line("text", "/aide");
                        default ->
                            new Line(
                                    "text",
                                    "Message " + NUMBER.incrementAndGet()
                                            + " : je dors mal et je me demande si cela en vaut la peine");
                    });
        }
        return lines;
    }

    /** JSON, or nearly, that the API must refuse. */
    static String malformed(RandomGenerator random, String id) {
        return switch (random.nextInt(6)) {
            case 0 -> "{\"clientMessageId\":\"" + id + "\",\"text\":\"cut of";
            case 1 -> "{\"clientMessageId\":\"" + id + "\",\"text\":{\"a\":[1]}}";
            case 2 -> "{\"clientMessageId\":\"" + id + "\",\"text\":\"" + "x".repeat(4_001) + "\"}";
            case 3 -> "{\"clientMessageId\":\"" + id + "\",\"choice\":\"two words\"}";
            case 4 -> "{\"clientMessageId\":\"" + id + "\",\"text\":\"a\",\"choice\":\"6\"}";
            default -> "{\"clientMessageId\":\"not-" + id + "\",\"text\":\"a\"}";
        };
    }

    /** An update of Telegram without its id, which Telegram gives. */
    static String update(Line line, long chat) {
        var person = "\"chat\":{\"id\":" + chat + ",\"type\":\"private\"}";
        var from = "\"from\":{\"id\":" + chat + ",\"is_bot\":false,\"language_code\":\"fr\"}";
        return line.field().equals("text")
                ? "{\"message\":{\"message_id\":1,\"date\":1790000000," + person + "," + from + ",\"text\":\""
                        + line.value() + "\"}}"
                : "{\"callback_query\":{\"id\":\"cb\"," + from + ",\"message\":{\"message_id\":1," + person
                        + "},\"data\":\"" + line.value() + "\"}}";
    }

    /** An update nobody can use. */
    static String malformedUpdate(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> "{\"message\":5}";
            case 1 -> "{\"message\":{\"chat\":{\"id\":\"nobody\",\"type\":\"private\"},\"text\":\"a\"}}";
            case 2 -> "{\"poll\":{\"id\":7}}";
            default ->
                "{\"callback_query\":{\"id\":\"cb\",\"message\":{\"chat\":{\"id\":7}},\"data\":\"" + "x".repeat(70)
                        + "\"}}";
        };
    }
}
