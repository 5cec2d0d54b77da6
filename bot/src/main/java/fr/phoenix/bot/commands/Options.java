package fr.phoenix.bot.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed after a command's name: {@code --name=value} or {@code --name}, nothing else. */
record Options(Map<String, String> values) {

    static Options read(String[] arguments) {
        var words = Arrays.stream(arguments).skip(1).toList();
        for (var word : words) {
            if (!word.matches("--[a-z-]+(=.*)?")) {
                throw new CommandRefused("\"" + word + "\" is not an option; options look like --name=value.");
            }
        }
        return new Options(words.stream()
                .map(word -> word.substring(2).split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> parts.length > 1 ? parts[1] : "", (first, last) -> last)));
    }

    void allow(Collection<String> names) {
        for (var name : values.keySet()) {
            if (!names.contains(name)) {
                throw new CommandRefused("There is no option --" + name + " for this command.");
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<Path> path(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
