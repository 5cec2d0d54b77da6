package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One line of a danger's file: heard where a sentence says something, unless the sentence also says something else. */
record CrisisRule(Danger danger, Reach reach, Set<String> landmarks, Pattern says, Pattern unless) {

    private static final Vocabulary DOCUMENTS = new Vocabulary("documents.txt");
    private static final Pattern I_SAY = DOCUMENTS.pattern("i say");
    private static final Pattern I_SUFFER = DOCUMENTS.pattern("i suffer");
    private static final Pattern NOUN = DOCUMENTS.pattern("noun");
    private static final Pattern PROFESSION = DOCUMENTS.pattern("profession");

    private static final Pattern LINE = Pattern.compile("(anybody|me|another|minor|alone): (.+?)(?: unless (.+))?");
    private static final String NOTHING = "(?!)";

    /** The rules about {@code danger}, in the order of its file. Throws {@link IllegalStateException} on a line it cannot read. */
    static Stream<CrisisRule> about(Danger danger, Vocabulary vocabulary) {
        return WordList.lines(CrisisRule.class, danger.code() + ".txt").stream()
                .map(line -> read(danger, line, vocabulary));
    }

    private static CrisisRule read(Danger danger, String line, Vocabulary vocabulary) {
        var rule = LINE.matcher(line);
        if (!rule.matches()) {
            throw new IllegalStateException(danger.code() + ".txt has a line that is no rule: " + line);
        }
        var says = Vocabulary.words(vocabulary.expanded(rule.group(2)));
        return new CrisisRule(
                danger,
                Reach.valueOf(rule.group(1).toUpperCase(Locale.ROOT)),
                Landmarks.of(vocabulary.expanded(rule.group(2))),
                says,
                Vocabulary.words(vocabulary.expanded(Objects.requireNonNullElse(rule.group(3), NOTHING))));
    }

    /** What this rule hears in a message. */
    Stream<Alarm> hears(Speech speech) {
        return switch (reach) {
            case ANYBODY -> speech.sentences().stream().map(this::anybody).flatMap(Optional::stream);
            case ME -> speech.sentences().stream().map(Sentence::words).flatMap(this::ofWriter);
            case ANOTHER -> said(speech, true);
            case MINOR -> speech.byMinor() ? said(speech, false) : Stream.empty();
            case ALONE ->
                says.matcher(speech.whole()).matches()
                                && !unless.matcher(speech.whole()).find()
                        ? Stream.of(new Alarm(danger, false))
                        : Stream.empty();
        };
    }

    /** Whether the writer of a document says this of themself, and of nothing else. */
    boolean isSaidOutright(Sentence sentence) {
        return mayBeIn(sentence.words())
                && (isDoneByMe(sentence.words()) || isDoneToMe(sentence.words()))
                && !PROFESSION.matcher(sentence.words()).find();
    }

    private boolean isDoneByMe(String sentence) {
        return reach == Reach.ANYBODY
                && I_SAY.matcher(sentence).find()
                && affirmed(sentence).anyMatch(match -> isOfMe(sentence, match));
    }

    /** “mon mari me frappe”: of a document, only what somebody close does to the writer. */
    private boolean isDoneToMe(String sentence) {
        return reach == Reach.ME
                && (danger == Danger.VIOLENCE || danger == Danger.CHILD_ABUSE)
                && I_SUFFER.matcher(sentence).find()
                && affirmed(sentence)
                        .anyMatch(match -> I_SUFFER.matcher(match.group()).find());
    }

    private static boolean isOfMe(String sentence, MatchResult match) {
        return !NOUN.matcher(match.group()).find()
                && I_SAY.matcher(sentence.substring(0, match.end()))
                        .results()
                        .anyMatch(i -> i.end() >= match.start() - 1);
    }

    private Stream<Alarm> ofWriter(String sentence) {
        return affirmed(sentence)
                .map(match -> new Alarm(danger, Whose.isOnlyOfSomebodyClose(sentence, match.start(), match.end())));
    }

    private Stream<Alarm> said(Speech speech, boolean ofAnother) {
        return speech.sentences().stream()
                .map(Sentence::words)
                .filter(sentence -> affirmed(sentence).findAny().isPresent())
                .map(_ -> new Alarm(danger, ofAnother));
    }

    private Optional<Alarm> anybody(Sentence sentence) {
        return affirmed(sentence.words())
                .map(match -> Whose.of(sentence.words(), match.start(), match.end()))
                .filter(whose -> whose == Whose.WRITER || whose == Whose.SOMEBODY_CLOSE)
                .sorted()
                .findFirst()
                .or(() -> toldOfAnother(sentence))
                .map(whose -> new Alarm(danger, whose == Whose.SOMEBODY_CLOSE));
    }

    private Optional<Whose> toldOfAnother(Sentence sentence) {
        return affirmed(sentence.told()).findAny().isPresent() && !Whose.isDead(sentence.words())
                ? Optional.of(Whose.SOMEBODY_CLOSE)
                : Optional.empty();
    }

    private Stream<MatchResult> affirmed(String sentence) {
        return mayBeIn(sentence)
                ? says.matcher(sentence)
                        .results()
                        .filter(match -> !Negation.denies(sentence, match.start(), match.end()))
                        .filter(_ -> !unless.matcher(sentence).find())
                : Stream.empty();
    }

    private boolean mayBeIn(String sentence) {
        for (var landmark : landmarks) {
            if (sentence.contains(landmark)) {
                return true;
            }
        }
        return landmarks.isEmpty();
    }
}
