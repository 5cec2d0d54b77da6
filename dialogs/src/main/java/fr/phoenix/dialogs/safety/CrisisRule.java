package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of {@code crisis.txt}: fires on a sentence that says something, unless that sentence also says something else. */
record CrisisRule(Alarm alarm, boolean alone, Pattern says, Pattern unless) {

    private static final Pattern PIECE = Pattern.compile("(\\{[a-z]+}) = (.+)");
    private static final Pattern RULE =
            Pattern.compile("(suicide|self-harm|violence)( alone)?: (.+?)(?: unless (.+))?");
    private static final String NOTHING = "(?!)";

    /** All rules in the order of the file. Throws {@link IllegalStateException} on a line it cannot read. */
    static List<CrisisRule> load() {
        var pieces = new LinkedHashMap<String, String>();
        var rules = new ArrayList<CrisisRule>();
        for (var line : WordList.lines(CrisisRule.class, "crisis.txt")) {
            var expanded = line;
            for (var piece : pieces.entrySet()) {
                expanded = expanded.replace(piece.getKey(), piece.getValue());
            }
            var piece = PIECE.matcher(expanded);
            var rule = RULE.matcher(expanded);
            if (piece.matches()) {
                pieces.put(piece.group(1), piece.group(2));
            } else if (rule.matches()) {
                rules.add(read(rule));
            } else {
                throw new IllegalStateException("crisis.txt has a line that is no rule: " + line);
            }
        }
        return List.copyOf(rules);
    }

    boolean fires(String message, List<String> sentences) {
        return alone
                ? says.matcher(message).matches() && !unless.matcher(message).find()
                : sentences.stream()
                        .anyMatch(sentence -> says.matcher(sentence).find()
                                && !unless.matcher(sentence).find());
    }

    private static CrisisRule read(Matcher rule) {
        return new CrisisRule(
                Alarm.of(rule.group(1)).orElseThrow(),
                rule.group(2) != null,
                words(rule.group(3)),
                words(Objects.requireNonNullElse(rule.group(4), NOTHING)));
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("\\b(?:" + pattern + ")(?!\\w)");
    }
}
