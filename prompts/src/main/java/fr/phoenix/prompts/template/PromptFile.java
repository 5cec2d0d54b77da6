package fr.phoenix.prompts.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one prompt file: front matter of {@code key: value} lines between two lines of {@code ---}, then the headings
 * {@code ## System} and {@code ## User}. Collects everything that is wrong with it instead of stopping at the first.
 */
final class PromptFile {

    private static final Set<String> KEYS = Set.of("purpose", "tier", "max-output-tokens", "variables");
    private static final String SYSTEM = "\n## System\n";
    private static final String USER = "\n## User\n";

    private final String name;
    private final List<String> problems = new ArrayList<>();

    private PromptFile(String name) {
        this.name = name;
    }

    /** A prompt, or what is wrong with its file. */
    sealed interface Result {
        record Sound(Prompt prompt) implements Result {}

        record Broken(List<String> problems) implements Result {
            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    /** @param name the file's path below {@code prompts/}, without {@code .md} */
    static Result read(String name, String content) {
        return new PromptFile(name).read(content.replace("\r\n", "\n"));
    }

    private Result read(String content) {
        var id = PromptId.parse(name);
        var task = id.flatMap(known -> ModelTask.ofPrompt(known.name()));
        if (id.isEmpty()) {
            problem("the name must read <flow>/<task>.v<N>.<fr|en>.md");
        } else if (task.isEmpty()) {
            problem("no task uses a prompt of this name");
        }
        int end = content.indexOf("\n---\n", 3);
        if (!content.startsWith("---\n") || end < 0) {
            problem("it must begin with front matter between two lines of ---");
            return new Result.Broken(problems);
        }
        var front = front(content.substring(4, end + 1));
        var body = content.substring(end + 4);
        var tier = ModelTier.of(front.getOrDefault("tier", ""));
        if (tier.isEmpty()) {
            problem("tier must be fast or careful");
        }
        int tokens = tokens(front.getOrDefault("max-output-tokens", ""));
        if (front.getOrDefault("purpose", "").isBlank()) {
            problem("purpose is missing");
        }
        var declared = Stream.of(front.getOrDefault("variables", "").split(","))
                .map(String::strip)
                .filter(variable -> !variable.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        check(declared, body, task.map(ModelTask::variables).orElse(declared));
        int system = body.indexOf(SYSTEM);
        int user = body.indexOf(USER);
        if (system < 0 || user < system) {
            problem("it needs the headings ## System and ## User, in this order");
        }
        if (!problems.isEmpty()) {
            return new Result.Broken(problems);
        }
        return new Result.Sound(new Prompt(
                id.orElseThrow(),
                task.orElseThrow(),
                front.getOrDefault("purpose", ""),
                tier.orElseThrow(),
                tokens,
                declared,
                body.substring(system + SYSTEM.length(), user).strip(),
                body.substring(user + USER.length()).strip()));
    }

    private Map<String, String> front(String lines) {
        var front = new HashMap<String, String>();
        for (var line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            var key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            if (colon < 0 || !KEYS.contains(key)) {
                problem("front matter does not know \"" + key + "\"");
            } else if (front.put(key, line.substring(colon + 1).strip()) != null) {
                problem("front matter says " + key + " twice");
            }
        }
        return front;
    }

    private int tokens(String text) {
        if (!text.matches("[1-9]\\d{1,4}")) {
            problem("max-output-tokens must be a whole number from 10 to 99999");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private void check(Set<String> declared, String body, Set<String> known) {
        var used = new HashSet<String>();
        var matcher = Prompt.VARIABLE.matcher(body);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        for (var variable : new TreeSet<>(used)) {
            if (!declared.contains(variable)) {
                problem("{{" + variable + "}} is used but not declared");
            }
        }
        for (var variable : declared) {
            if (!used.contains(variable)) {
                problem("{{" + variable + "}} is declared but not used");
            }
            if (!known.contains(variable)) {
                problem("{{" + variable + "}} is not given to this task");
            }
        }
    }

    private void problem(String sentence) {
        problems.add(name + ": " + sentence);
    }
}
