package fr.phoenix.prompts.answer;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The answer to a situation: commands, the chosen prompt, a reason. An unknown command or a missing field spoils the answer; a slot or
 * a flow that was not offered is left out, a prompt that was not offered counts as none.
 */
public final class PlanAnswer {

    private static final int MOST_COMMANDS = 4;
    private static final int LONGEST_REASON = 600;
    private static final int LONGEST_EVIDENCE = 1_000;
    private static final List<String> COMMANDS = List.of(
            "answer",
            "correct",
            "go-back",
            "repeat",
            "skip",
            "cancel",
            "restart",
            "start-flow",
            "help",
            "show-menu",
            "change-language",
            "change-register",
            "talk-to-coach",
            "privacy-request",
            "recall",
            "side-question",
            "chitchat",
            "insult",
            "unclear");

    private PlanAnswer() {}

    /** What was read. */
    public record Read(List<Proposal> proposals, Optional<String> prompt, String reason) {
        public Read {
            proposals = List.copyOf(proposals);
        }

        /** With every text put through {@code restore}; nothing when one of them cannot be restored. */
        public Optional<Read> restored(Function<String, Optional<String>> restore) {
            var restored = new ArrayList<Proposal>();
            for (var proposal : proposals) {
                var command = restored(proposal.command(), restore);
                var evidence = restore.apply(proposal.evidence().text());
                if (command.isEmpty() || evidence.isEmpty()) {
                    return Optional.empty();
                }
                restored.add(new Proposal(command.get(), new Words(evidence.get())));
            }
            return restore.apply(reason).map(text -> new Read(restored, prompt, text));
        }

        private static Optional<Command> restored(Command command, Function<String, Optional<String>> restore) {
            return switch (command) {
                case Command.Answer(var slots) -> {
                    var values = new HashMap<String, String>();
                    slots.forEach((slot, value) -> restore.apply(value).ifPresent(text -> values.put(slot, text)));
                    yield values.size() < slots.size() ? Optional.empty() : Optional.of(new Command.Answer(values));
                }
                case Command.Correct(var slot, var value) ->
                    restore.apply(value).map(text -> new Command.Correct(slot, text));
                default -> Optional.of(command);
            };
        }
    }

    public static JsonSchema schema() {
        var slot = JsonObjectSchema.builder()
                .addStringProperty("slot")
                .addStringProperty("value")
                .required("slot", "value")
                .build();
        var command = JsonObjectSchema.builder()
                .addEnumProperty("command", COMMANDS)
                .addProperty("slots", JsonArraySchema.builder().items(slot).build())
                .addProperty(
                        "flow",
                        JsonStringSchema.builder()
                                .description("start-flow only, else empty")
                                .build())
                .addProperty(
                        "value",
                        JsonStringSchema.builder()
                                .description(
                                        "change-language, change-register, go-back and side-question only, else empty")
                                .build())
                .addProperty(
                        "evidence",
                        JsonStringSchema.builder()
                                .description("the words of the message that say so, copied")
                                .build())
                .required("command", "slots", "flow", "value", "evidence")
                .build();
        var root = JsonObjectSchema.builder()
                .addProperty(
                        "commands", JsonArraySchema.builder().items(command).build())
                .addStringProperty("prompt")
                .addStringProperty("reason")
                .required("commands", "prompt", "reason")
                .build();
        return JsonSchema.builder().name("plan").rootElement(root).build();
    }

    public static Optional<Read> read(Situation situation, JsonNode answer) {
        var items = answer.path("commands");
        var prompt = answer.path("prompt");
        var reason = answer.path("reason");
        if (!items.isArray()
                || items.isEmpty()
                || items.size() > MOST_COMMANDS
                || !prompt.isString()
                || !reason.isString()
                || reason.asString().length() > LONGEST_REASON) {
            return Optional.empty();
        }
        var proposals = new ArrayList<Proposal>();
        for (var item : items) {
            var code = item.path("command").asString("");
            if (!COMMANDS.contains(code)) {
                return Optional.empty();
            }
            var evidence = item.path("evidence").asString("");
            if (evidence.length() > LONGEST_EVIDENCE) {
                return Optional.empty();
            }
            command(code, item, situation)
                    .ifPresent(command -> proposals.add(new Proposal(command, new Words(evidence.strip()))));
        }
        if (proposals.isEmpty()) {
            proposals.add(new Proposal(new Command.Unclear(), new Words("")));
        }
        var chosen = Optional.of(prompt.asString())
                .filter(task -> situation.prompts().stream()
                        .anyMatch(offer -> offer.task().equals(task)));
        return Optional.of(new Read(proposals, chosen, reason.asString().strip()));
    }

    private static Optional<Command> command(String code, JsonNode item, Situation situation) {
        var value = item.path("value").asString("").strip();
        return switch (code) {
            case "answer" -> answer(item.path("slots"), situation);
            case "correct" -> correction(item.path("slots"), situation);
            case "go-back" -> back(value);
            case "repeat" -> Optional.of(new Command.Repeat());
            case "skip" -> Optional.of(new Command.Skip());
            case "cancel" -> Optional.of(new Command.Cancel());
            case "restart" -> Optional.of(new Command.Restart());
            case "start-flow" ->
                Optional.of(item.path("flow").asString("").strip())
                        .filter(situation.flows()::containsKey)
                        .map(Command.StartFlow::new);
            case "help" -> Optional.of(new Command.Help());
            case "show-menu" -> Optional.of(new Command.ShowMenu());
            case "change-language" ->
                switch (value) {
                    case "fr" -> Optional.of(new Command.ChangeLanguage(Language.FR));
                    case "en" -> Optional.of(new Command.ChangeLanguage(Language.EN));
                    default -> Optional.empty();
                };
            case "change-register" ->
                switch (value) {
                    case "tu" -> Optional.of(new Command.ChangeRegister(Register.TU));
                    case "vous" -> Optional.of(new Command.ChangeRegister(Register.VOUS));
                    default -> Optional.empty();
                };
            case "talk-to-coach" -> Optional.of(new Command.TalkToCoach());
            case "privacy-request" -> Optional.of(new Command.PrivacyRequest());
            case "recall" -> Optional.of(new Command.Recall());
            case "side-question" ->
                Optional.of(new Command.SideQuestion(situation.topics().contains(value) ? value : ""));
            case "chitchat" -> Optional.of(new Command.Chitchat());
            case "insult" -> Optional.of(new Command.Insult());
            default -> Optional.of(new Command.Unclear());
        };
    }

    /** One question back unless it says how many. */
    private static Optional<Command> back(String value) {
        if (!value.matches("\\d{1,2}")) {
            return Optional.of(new Command.GoBack());
        }
        int questions = Integer.parseInt(value);
        return questions >= 1 && questions <= Command.GoBack.MOST_BACK
                ? Optional.of(new Command.GoBack(questions))
                : Optional.empty();
    }

    /** The first slot that may be corrected; of no slot, nothing. */
    private static Optional<Command> correction(JsonNode slots, Situation situation) {
        for (var item : slots) {
            var slot = item.path("slot").asString("");
            if (situation.corrections().stream().anyMatch(offer -> offer.slot().equals(slot))) {
                return Optional.of(new Command.Correct(
                        slot, item.path("value").asString("").strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Command> answer(JsonNode slots, Situation situation) {
        var values = new HashMap<String, String>();
        for (var item : slots) {
            var slot = item.path("slot").asString("");
            var value = item.path("value").asString("").strip();
            if (!value.isEmpty()
                    && situation.slots().stream().anyMatch(offer -> offer.slot().equals(slot))) {
                values.put(slot, value);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Command.Answer(values));
    }
}
