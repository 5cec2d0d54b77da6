package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Story.Check;
import fr.phoenix.bot.stories.Story.Line;
import fr.phoenix.bot.stories.Story.Played;
import fr.phoenix.bot.stories.Story.Turn;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a story: a title, settings, then lines {@code word: text}; a line that begins with a space continues the one above. */
final class StoryFile {

    static final Path FOLDER = Path.of("src", "test", "resources", "stories");

    private static final Pattern LINE =
            Pattern.compile("(?<word>[a-z-]+)(?: \\((?<with>offline|gemini)\\))?:(?<text>.*)", Pattern.DOTALL);
    private static final Set<String> SETTINGS = Set.of("language", "register", "model", "channel", "consent", "from");
    private static final Pattern SILENCE = Pattern.compile("(\\d+) (minute|hour|day)s?");

    private final Path file;
    private final Map<String, String> settings = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private String title = "";
    private Duration silence = Duration.ZERO;

    private StoryFile(Path file) {
        this.file = file;
    }

    /** All stories, in the order of their files. */
    static List<Story> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".story"))
                    .sorted()
                    .map(StoryFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Story read(Path file) {
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Story parse(Path file, List<String> lines) {
        return new StoryFile(file).story(lines);
    }

    private Story story(List<String> lines) {
        joined(lines).forEach(this::take);
        if (title.isEmpty()) {
            throw broken(1, "the first line is the title: # What this story shows");
        }
        if (turns.isEmpty() || !silence.isZero()) {
            throw broken(lines.size(), "a story ends with somebody who says something: “person: …”");
        }
        var language = Language.of(setting("language", "fr", "fr", "en"));
        var name = file.getFileName().toString();
        if (!name.endsWith("." + language.code() + ".story")) {
            throw broken(1, "a story in this language is named <pattern>." + language.code() + ".story");
        }
        var person = new Person(
                language,
                setting("register", "vous", "tu", "vous").equals("tu") ? Register.TU : Register.VOUS,
                setting("channel", "web", "web", "telegram").equals("web") ? Channel.WEB : Channel.TELEGRAM,
                setting("consent", "yes", "yes", "no").equals("yes"),
                setting("from", "the menu", "the menu", "the beginning").equals("the menu"));
        var played = switch (setting("model", "offline, gemini", "offline", "gemini", "offline, gemini")) {
            case "offline" -> EnumSet.of(Played.OFFLINE);
            case "gemini" -> EnumSet.of(Played.GEMINI);
            default -> EnumSet.allOf(Played.class);
        };
        var flow = Optional.ofNullable(file.getParent())
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        return new Story(file, title, flow, name.substring(0, name.indexOf('.')), person, played, turns);
    }

    private String setting(String name, String byDefault, String... possible) {
        var value = settings.getOrDefault(name, byDefault);
        if (!List.of(possible).contains(value)) {
            throw broken(1, name + " is one of: " + String.join(" | ", possible));
        }
        return value;
    }

    private static List<Line> joined(List<String> lines) {
        var joined = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i);
            if (text.startsWith(" ") && !text.isBlank() && !joined.isEmpty()) {
                var above = joined.removeLast();
                joined.add(new Line(above.number(), above.text() + "\n" + text.strip()));
            } else if (!text.isBlank()) {
                joined.add(new Line(i + 1, text));
            }
        }
        return joined;
    }

    private void take(Line line) {
        if (line.text().startsWith("#")) {
            title = title.isEmpty() ? line.text().substring(1).strip() : title;
            return;
        }
        var matcher = LINE.matcher(line.text());
        if (!matcher.matches()) {
            throw broken(line.number(), "a line is “word: text”, for example “person: bonjour”");
        }
        var word = matcher.group("word");
        var text = matcher.group("text").strip();
        if (SETTINGS.contains(word) && turns.isEmpty()) {
            settings.put(word, text);
        } else if (word.equals("after")) {
            silence = silence(line, text);
        } else if (word.equals("person")) {
            person(line, text);
        } else {
            below(line, word, Optional.ofNullable(matcher.group("with")), text);
        }
    }

    /** A silence belongs to the message that ends it. */
    private void person(Line line, String text) {
        var said = Saying.of(text)
                .orElseThrow(() -> broken(
                        line.number(),
                        "“" + text + "” is no message; write words, [button], or one of " + Saying.EXAMPLES));
        turns.add(new Turn(line.number(), silence, said, List.of(), List.of()));
        silence = Duration.ZERO;
    }

    private void below(Line line, String word, Optional<String> with, String text) {
        if (turns.isEmpty()) {
            throw broken(
                    line.number(),
                    "“" + word + "” is no setting ("
                            + String.join(", ", SETTINGS.stream().sorted().toList())
                            + ") and stands before the first “person: …”");
        }
        var turn = turns.removeLast();
        if (word.equals("gemini")) {
            var script = new ArrayList<>(turn.gemini());
            script.add(new Line(line.number(), text));
            turns.add(new Turn(turn.line(), turn.silence(), turn.said(), script, turn.checks()));
        } else {
            var checks = new ArrayList<>(turn.checks());
            checks.add(new Check(line.number(), kind(line, word), with.map(StoryFile::played), text));
            turns.add(new Turn(turn.line(), turn.silence(), turn.said(), turn.gemini(), checks));
        }
    }

    private static Played played(String with) {
        return Played.valueOf(with.toUpperCase(Locale.ROOT));
    }

    private Check.Kind kind(Line line, String word) {
        return Stream.of(Check.Kind.values())
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> broken(line.number(), "no line begins with “" + word + ":”"));
    }

    private Duration silence(Line line, String text) {
        var matcher = SILENCE.matcher(text);
        if (!matcher.matches()) {
            throw broken(
                    line.number(), "a silence is written “after: 3 days”, “after: 6 hours” or “after: 20 minutes”");
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private BrokenStory broken(int line, String why) {
        return new BrokenStory(file, line, why);
    }
}
