package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.ChangeGender;
import fr.phoenix.dialogs.orchestration.Command.ChangeLanguage;
import fr.phoenix.dialogs.orchestration.Command.ChangeRegister;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.orchestration.Command.SideQuestion;
import fr.phoenix.dialogs.understanding.Corrections.Corrigible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes apart a message that says more than one thing: a question in passing, the correction of an earlier answer, a change of language or
 * of address, and what is left, which may be the answer.
 */
public final class Asides {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+|\\n+");

    /** Where one thing ends and another begins: a sentence's end, or words that turn to a correction. */
    private static final Pattern PART = Pattern.compile(
            "(?<=[.!?…])\\s+|\\n+|(?<=[\\p{L}\\d])\\s*[,;]\\s+(?=(?i:(?:et|mais|and|but) )?(?i:(?:attends?|attendez|wait),? )?(?i:en fait|je voulais dire|finalement|actually|i meant|c['’]est quoi|qu['’]est-ce|what is|what['’]s)(?![a-z]))");

    /** Longer texts, and those of many lines, are documents or stories: they are taken as they are. */
    private static final int LONGEST = 300;

    private static final int MOST_LINES = 3;

    private final SideQuestions questions;
    private final Rules rules;

    public Asides(SideQuestions questions, Rules rules) {
        this.questions = questions;
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param commands in the order they were said; none of them answers the open question
     * @param rest what else the message says; blank when nothing
     */
    public record Read(List<Command> commands, String rest) {

        /** Nothing is said in passing. */
        public static final Read NOTHING = new Read(List.of(), "");

        public Read {
            commands = List.copyOf(commands);
        }

        @Override
        public String toString() {
            return "Read" + commands.stream().map(Command::code).toList();
        }
    }

    /** The codes of what can be explained. */
    public Set<String> topics() {
        return questions.topics();
    }

    /** @param corrigible the answers that may be corrected */
    public Read read(String text, Corrigible corrigible) {
        if (text.length() > LONGEST || text.strip().lines().count() > MOST_LINES) {
            return Read.NOTHING;
        }
        var whole = Corrections.read(text, corrigible);
        if (whole.isPresent() && SENTENCE.split(text.strip()).length == 1) {
            return new Read(List.of(correct(whole.get())), "");
        }
        var commands = new ArrayList<Command>();
        var left = text;
        var question = questions.read(text);
        if (question.isPresent()) {
            commands.add(new SideQuestion(question.get().topic().orElse("")));
            left = question.get().rest();
        }
        var parts = PART.splitAsStream(left.strip()).toList();
        var rest = new ArrayList<String>();
        for (var part : parts) {
            var found = Corrections.read(part, corrigible)
                    .<Command>map(Asides::correct)
                    .or(() -> parts.size() > 1 || !commands.isEmpty() ? setting(part) : Optional.empty());
            found.ifPresentOrElse(commands::add, () -> rest.add(part));
        }
        commands.sort(Comparator.comparing(command -> !isSetting(command)));
        return commands.isEmpty()
                ? Read.NOTHING
                : new Read(commands, String.join(" ", rest).strip());
    }

    private static Correct correct(Corrections.Correction correction) {
        return new Correct(correction.slot(), correction.value());
    }

    private Optional<Command> setting(String part) {
        return rules.command(part).filter(Asides::isSetting);
    }

    /** How to speak comes before what is said. */
    private static boolean isSetting(Command command) {
        return command instanceof ChangeLanguage
                || command instanceof ChangeRegister
                || command instanceof ChangeGender;
    }
}
