package fr.phoenix.dialogs.help;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.help.HelpBlocks.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code help.txt} says: the lines, which of them are given to whom, and the wording. A file that cannot be read whole stops the start:
 * throws {@link IllegalStateException} with the first block that is wrong.
 */
public final class HelpFile {

    /** Given to somebody under 18 before anything else. */
    private static final String MINOR = "minor";

    private final Map<String, HelpLine> lines = new LinkedHashMap<>();
    private final Map<String, List<HelpLine>> given = new HashMap<>();
    private final List<HelpText> texts = new ArrayList<>();

    private HelpFile() {}

    /** Read anew with each call. */
    public static HelpFile load() {
        var file = new HelpFile();
        HelpBlocks.read("help.txt").forEach(file::take);
        return file;
    }

    private void take(Block block) {
        switch (block.kind()) {
            case "line" -> take(line(block));
            case "give" -> given.put(block.name(), listed(block));
            case "text" -> texts.add(text(block));
            default -> throw block.wrong("is neither a line, nor who is given which, nor a text");
        }
    }

    private void take(HelpLine line) {
        lines.put(line.name(), line);
    }

    private static HelpLine line(Block block) {
        return new HelpLine(
                block.name(),
                block.field("number"),
                Map.of(Language.FR, block.field("fr"), Language.EN, block.field("en")),
                block.field("source"),
                verified(block));
    }

    private List<HelpLine> listed(Block block) {
        return Arrays.stream(block.field("lines").split(","))
                .map(String::strip)
                .map(name -> find(name).orElseThrow(() -> block.wrong("names an unknown line: " + name)))
                .toList();
    }

    private static HelpText text(Block block) {
        return new HelpText(
                block.name(),
                block.find("tu").orElseGet(() -> block.field("fr")),
                block.find("vous").orElseGet(() -> block.field("fr")),
                block.field("en"),
                verified(block));
    }

    private static LocalDate verified(Block block) {
        return LocalDate.parse(block.field("verified"));
    }

    public Optional<HelpLine> find(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    public List<HelpLine> lines() {
        return List.copyOf(lines.values());
    }

    public List<HelpText> texts() {
        return List.copyOf(texts);
    }

    /** Whether it says which lines are given for an alarm with this code. */
    boolean knows(String alarm) {
        return given.containsKey(alarm);
    }

    /**
     * The numbers for an alarm, one a line, the one to call first on top.
     *
     * @param alarm its code; one that the file does not know gets what suicide gets
     */
    public String listed(String alarm, boolean minor, Language language) {
        var all = new ArrayList<HelpLine>(minor ? given.getOrDefault(MINOR, List.of()) : List.of());
        all.addAll(Optional.ofNullable(given.get(alarm)).orElseGet(() -> given.getOrDefault("suicide", List.of())));
        return all.stream().distinct().map(line -> line.listed(language)).collect(Collectors.joining("\n"));
    }

    /** Puts the number of a line where a text names it: {@code {line:suicide}}. */
    public String filled(String text) {
        var filled = text;
        for (var line : lines.values()) {
            filled = filled.replace("{line:" + line.name() + "}", line.number());
        }
        return filled;
    }
}
