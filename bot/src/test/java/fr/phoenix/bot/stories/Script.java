package fr.phoenix.bot.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Gemini answers while one message is dealt with. Each line is a command ({@code answer mood = 7}, {@code start-flow cv},
 * {@code change-language en}, {@code chitchat}), {@code prompt check-in/reflect-fear}, a text ({@code text …}, or {@code sentence-2 …}
 * of a letter), or {@code fails 503}. A command rests on the whole message, or on what stands after
 * {@code because}.
 *
 * @param parts what is written, by part
 * @param failure the HTTP status of every answer, 200 when all is well
 */
record Script(List<Map<String, Object>> commands, String prompt, Map<String, String> parts, int failure) {

    private static final Pattern COMMAND = Pattern.compile(
            "(?<command>[a-z-]+)(?: (?<argument>[a-z0-9.-]+))?(?: = (?<value>.+?))?(?: because (?<evidence>.+))?",
            Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("text|sentence-\\d+");

    Script {
        commands = List.copyOf(commands);
        parts = Map.copyOf(parts);
    }

    /** @param message what the commands rest on */
    static Script of(List<String> lines, String message) {
        var commands = new ArrayList<Map<String, Object>>();
        var parts = new HashMap<String, String>();
        var prompt = "";
        int failure = 200;
        for (var line : lines) {
            var word = line.split(" ", 2)[0];
            var rest = line.substring(word.length()).strip();
            if (word.equals("prompt")) {
                prompt = rest;
            } else if (word.equals("fails")) {
                failure = Integer.parseInt(rest);
            } else if (PART.matcher(word).matches()) {
                parts.put(word, rest);
            } else {
                commands.add(command(line, message));
            }
        }
        return new Script(commands, prompt, parts, failure);
    }

    private static Map<String, Object> command(String line, String message) {
        var matcher = COMMAND.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "“" + line + "” is nothing that Gemini answers: write “answer slot = value”,"
                            + " “start-flow cv”, “change-language en”, another command, “prompt …”, “text …” or “fails 503”");
        }
        var command = matcher.group("command");
        var argument = matcher.group("argument") == null ? "" : matcher.group("argument");
        var value = matcher.group("value");
        var evidence = matcher.group("evidence") == null ? message : matcher.group("evidence");
        return command(command, argument, value == null ? "" : value, evidence);
    }

    static Map<String, Object> command(String command, String argument, String value, String evidence) {
        var object = new LinkedHashMap<String, Object>();
        object.put("command", command);
        object.put("slots", slots(command, argument, value));
        object.put("flow", command.equals("start-flow") ? argument : "");
        object.put("value", value.isEmpty() && !command.equals("start-flow") ? argument : "");
        object.put("evidence", evidence);
        return object;
    }

    private static List<Map<String, String>> slots(String command, String argument, String value) {
        return value.isEmpty() && !command.equals("correct")
                ? List.of()
                : List.of(Map.of("slot", argument, "value", value));
    }
}
