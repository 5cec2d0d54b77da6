package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Story.Check;
import fr.phoenix.bot.stories.Story.Played;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Profile;
import fr.phoenix.dialogs.Profile.Consent;
import fr.phoenix.dialogs.Reply.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a line of a story wants to see, against what happened; what is missing, in a sentence. */
final class Look {

    private Look() {}

    static Optional<String> at(Exchange exchange, Check check, Played with) {
        var text = check.text();
        return switch (check.kind()) {
            case PHOENIX -> unless(Loosely.contains(exchange.text(), text), "Phoenix does not say “" + text + "”");
            case NEVER -> unless(!Loosely.contains(exchange.text(), text), "Phoenix says “" + text + "”");
            case STATE ->
                unless(exchange.at().equals(text), "the conversation is at " + exchange.at() + ", not at " + text);
            case PARKED -> unless(parked(exchange, text), "no flow " + text + " waits below");
            case EVENT ->
                unless(EventPattern.found(exchange.events(), text), "no event is “" + text + "”: " + names(exchange));
            case NO_EVENT -> unless(!EventPattern.found(exchange.events(), text), "an event is “" + text + "”");
            case SLOT -> value(text, slots(exchange));
            case FACT -> value(text, exchange.after().facts());
            case SETTING -> value(text, settings(exchange.after().profile()));
            case CHOICES -> choices(exchange, text);
            case DOCUMENTS ->
                unless(
                        exchange.documents().count() == Long.parseLong(text),
                        "there are " + exchange.documents().count() + " documents, not " + text);
            case WRITTEN_BY -> writtenBy(exchange, text.equals("the model") ? model(with) : text);
        };
    }

    private static Optional<String> unless(boolean fine, String fault) {
        return fine ? Optional.empty() : Optional.of(fault);
    }

    private static boolean parked(Exchange exchange, String flow) {
        return exchange.after().stack().stream()
                .limit(Math.max(0, exchange.after().stack().size() - 1))
                .anyMatch(frame -> frame.flow().equals(flow));
    }

    private static List<String> names(Exchange exchange) {
        return exchange.events().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static Map<String, String> slots(Exchange exchange) {
        return exchange.after().active().map(Frame::slots).orElse(Map.of());
    }

    /** {@code name = value}; nothing after the sign means that it is not set, or empty. */
    private static Optional<String> value(String text, Map<String, String> values) {
        var parts = text.split("=", 2);
        var name = parts[0].strip();
        var wanted = parts.length < 2 ? "" : parts[1].strip();
        var found = values.getOrDefault(name, "");
        return unless(Loosely.same(found, wanted), name + " is “" + found + "”, not “" + wanted + "”");
    }

    private static Map<String, String> settings(Profile profile) {
        var settings = new HashMap<String, String>();
        settings.put("language", profile.language().code());
        settings.put("register", profile.register().name().toLowerCase(Locale.ROOT));
        settings.put("gender", profile.gender().name().toLowerCase(Locale.ROOT));
        settings.put("coach-asked", profile.coachAsked() ? "yes" : "no");
        profile.consents().forEach((purpose, consent) -> settings.put(purpose, yes(consent)));
        return settings;
    }

    private static String yes(Consent consent) {
        return consent.given() ? "yes" : "no";
    }

    private static Optional<String> choices(Exchange exchange, String text) {
        var offered = exchange.lastChoices().map(last -> last.choices()).orElse(List.of());
        var missing = List.of(text.split(",")).stream()
                .map(String::strip)
                .filter(wanted -> offered.stream().noneMatch(choice -> is(choice, wanted)))
                .toList();
        return unless(missing.isEmpty(), "not offered: " + missing + " among " + offered);
    }

    private static boolean is(Choice choice, String wanted) {
        return choice.id().equals(wanted) || Loosely.same(choice.label(), wanted);
    }

    private static String model(Played with) {
        return switch (with) {
            case OFFLINE -> "offline";
            case GEMINI -> FakeGemini.MODEL;
        };
    }

    private static Optional<String> writtenBy(Exchange exchange, String model) {
        var models = exchange.utterances().stream()
                .map(utterance -> utterance.replied().author().model())
                .distinct()
                .toList();
        return unless(models.contains(model), "written by " + models + ", not by " + model);
    }
}
