package fr.phoenix.bot.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed after a command's name: {@code --name=value} or {@code --name}, and names of files for the commands that take them. */
record Options(Map<String, String> values, List<Path> files) {

    Options {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }

    static Options read(String[] arguments) {
        var words = Arrays.stream(arguments).skip(1).toList();
        var options = words.stream().filter(word -> word.startsWith("-")).toList();
        options.stream().filter(word -> !word.matches("--[a-z-]+(=.*)?")).forEach(Options::refuse);
        return new Options(
                options.stream()
                        .map(word -> word.substring(2).split("=", 2))
                        .collect(Collectors.toMap(
                                parts -> parts[0], parts -> parts.length > 1 ? parts[1] : "", (first, last) -> last)),
                words.stream()
                        .filter(word -> !word.startsWith("-"))
                        .map(Path::of)
                        .toList());
    }

    private static void refuse(Object word) {
        throw new CommandRefused("\"" + word + "\" is not an option; options look like --name=value.");
    }

    void allow(Command command) {
        if (!command.takesFiles()) {
            files.forEach(Options::refuse);
        }
        for (var name : values.keySet()) {
            if (!command.options().contains(name)) {
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
