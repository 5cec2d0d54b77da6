package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.cv.scoring.Category;
import fr.phoenix.dialogs.cv.scoring.Coverage;
import fr.phoenix.dialogs.cv.scoring.Evidence;
import fr.phoenix.dialogs.cv.scoring.Rule;
import fr.phoenix.dialogs.cv.scoring.ScoreEntry;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ledger in words. */
record Wording(Assessment assessment, Scene scene) {

    /** How many findings are told at a time. */
    static final int AT_ONCE = 3;

    static Set<String> texts() {
        var keys = new HashSet<>(Set.of(
                "cv.evidence",
                "cv.evidence.line",
                "cv.evidence.page",
                "cv.evidence.hidden",
                "cv.evidence.more",
                "cv.finding",
                "cv.category.line",
                "cv.coverage.none"));
        for (var rule : Rule.values()) {
            keys.add("cv.rule." + rule.code() + ".good");
            keys.add("cv.rule." + rule.code() + ".why");
            keys.add("cv.rule." + rule.code() + ".fix");
            keys.add("cv.rule." + rule.code() + ".because");
        }
        for (var category : Category.values()) {
            keys.add("cv.category." + category.code());
        }
        for (var item : PersonalItem.values()) {
            keys.add("cv.personal." + item.code());
            keys.add("cv.personal." + item.code() + ".why");
        }
        return keys;
    }

    /** Why the points were won or lost. */
    String reason(ScoreEntry entry) {
        return scene.say(entry.reasonKey(), arguments(entry));
    }

    String fix(ScoreEntry entry) {
        return scene.say(entry.fixKey(), arguments(entry));
    }

    /** One finding: its gain, what to do, why, and where. */
    String finding(ScoreEntry entry) {
        return scene.say("cv.finding", entry.gain(), fix(entry), reason(entry)) + evidence(entry);
    }

    /** The first lines that show it, and how many more there are. */
    private String evidence(ScoreEntry entry) {
        var shown = entry.evidence().stream()
                .filter(Wording::isShown)
                .map(this::line)
                .distinct()
                .toList();
        var text = new StringBuilder();
        shown.stream().limit(AT_ONCE).forEach(line -> text.append(' ').append(line));
        if (shown.size() > AT_ONCE) {
            text.append(' ').append(scene.say("cv.evidence.more", shown.size() - AT_ONCE));
        }
        return text.toString();
    }

    /** A photo has neither a line nor a text to show; where a skill is as it should be need not be shown. */
    private static boolean isShown(Evidence evidence) {
        return (evidence.line() > 0 || !evidence.excerpt().isEmpty())
                && !evidence.note().equals(Coverage.Status.COVERED.code());
    }

    private String line(Evidence evidence) {
        if (evidence.excerpt().isEmpty()) {
            return scene.say("cv.evidence.line", evidence.line());
        }
        if (evidence.line() == 0) {
            return scene.say("cv.evidence.hidden", Math.max(evidence.page(), 1), evidence.excerpt());
        }
        return evidence.page() > 1
                ? scene.say(
                        "cv.evidence.line", "cv.evidence.page", evidence.page(), evidence.line(), evidence.excerpt())
                : scene.say("cv.evidence", evidence.line(), evidence.excerpt());
    }

    /** Why recruiters and their programs care, with what shows it and what to do. */
    String explanation(ScoreEntry entry) {
        var lines = new ArrayList<String>();
        lines.add(scene.say(entry.becauseKey(), arguments(entry)));
        if (entry.rule().category() == Category.PERSONAL) {
            assessment
                    .cv()
                    .personal()
                    .forEach(at -> lines.add(
                            "- " + scene.say("cv.personal." + at.item().code() + ".why")));
        }
        lines.add(finding(entry));
        return String.join("\n", lines);
    }

    /** The score by category, each with the reasons for what was lost. */
    String categories() {
        var lines = new ArrayList<String>();
        for (var category : Category.values()) {
            var entries = assessment.score().in(category);
            if (!entries.isEmpty()) {
                lines.add(line(category, entries));
            }
        }
        return String.join("\n", lines);
    }

    private String line(Category category, List<ScoreEntry> entries) {
        int won = entries.stream().mapToInt(ScoreEntry::won).sum();
        int possible = entries.stream().mapToInt(ScoreEntry::possible).sum();
        var lost = entries.stream()
                .filter(entry -> entry.gain() > 0)
                .map(this::reason)
                .toList();
        var reasons = lost.isEmpty() ? reason(entries.getFirst()) : String.join(" ", lost);
        return scene.say("cv.category.line", scene.say("cv.category." + category.code()), won, possible, reasons);
    }

    private Object[] arguments(ScoreEntry entry) {
        return switch (entry.rule().category()) {
            case PERSONAL -> new Object[] {items()};
            case OFFER ->
                new Object[] {
                    entry.arguments().getFirst(),
                    entry.arguments().getLast(),
                    names(coverage().missing()),
                    names(coverage().covered()),
                    names(coverage().weak())
                };
            case READABILITY, CONTACT, STRUCTURE, DATES, EXPERIENCE, SKILLS, WORDING, LENGTH, HONESTY ->
                entry.arguments().toArray();
        };
    }

    private Coverage coverage() {
        return assessment.offer().coverage(assessment.cv());
    }

    private String items() {
        return String.join(
                ", ",
                assessment.cv().personal().stream()
                        .map(at -> at.item().code())
                        .distinct()
                        .map(code -> scene.say("cv.personal." + code))
                        .toList());
    }

    private String names(List<Skill> skills) {
        return skills.isEmpty()
                ? scene.say("cv.coverage.none")
                : String.join(
                        ", ",
                        skills.stream()
                                .map(skill -> scene.language() == Language.FR ? skill.french() : skill.english())
                                .toList());
    }
}
