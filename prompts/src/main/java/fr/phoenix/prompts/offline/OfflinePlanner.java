package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Notes;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands wishes by rules, in French and English, finds our own notes for questions, and picks the prompt by keywords. Careful rather than
 * clever: wishes count only when the message says nothing else than wishes, so that a story that mentions a letter or stopping stays a
 * story. No proposals mean: nothing but an answer to the open question was seen.
 */
public final class OfflinePlanner {

    private static final int MOST_COMMANDS = 3;

    /** A longer sentence with a question mark tells something, and asks nobody. */
    private static final int LONGEST_QUESTION = 200;

    private static final Pattern ASKS = Pattern.compile(
            "(?:(?:mais |et |alors |sinon |au fait |dis(?:-moi)? |attends? |so |and |but |by the way )*)"
                    + "(?:(?:est-ce|qu'est-ce|comment|combien|ou |quand |quel|quelle|qui |pourquoi|a quoi|a qui|c'est quoi|y a-t-il|j'ai droit"
                    + "|je peux|je voudrais savoir|je veux savoir|je me demande|how|what|when|where|which|who|why|can i|could i|do i|does|is there|is it|am i"
                    + "|i'd like to know|i wonder).*)",
            Pattern.DOTALL);

    private final Notes notes;

    public OfflinePlanner(Notes notes) {
        this.notes = notes;
    }

    /** What was understood. */
    public record Understood(List<Proposal> proposals, Optional<String> prompt, String reason) {
        public Understood {
            proposals = List.copyOf(proposals);
        }
    }

    /** @param situation whose message may be anything, the empty text included */
    public Understood plan(Situation situation) {
        var message = plain(situation.message().text());
        var prompt = Keywords.choose(message, situation.prompts());
        return new Understood(
                proposals(situation, message),
                prompt.task(),
                prompt.reason(situation.audience().language()));
    }

    private List<Proposal> proposals(Situation situation, String message) {
        var wishes = new ArrayList<Proposal>();
        var questions = new ArrayList<Proposal>();
        var story = new ArrayList<String>();
        boolean greets = false;
        for (var sentence : Clauses.sentences(situation.message().text())) {
            var said = said(situation, sentence);
            if (said.isPresent()) {
                (said.get().command() instanceof Command.SideQuestion ? questions : wishes).add(said.get());
                continue;
            }
            var parts = Clauses.of(sentence);
            for (var part : parts) {
                var plain = plain(part);
                var wish = parts.size() == 1 ? Optional.<Proposal>empty() : said(situation, part);
                if (wish.isPresent()) {
                    (wish.get().command() instanceof Command.SideQuestion ? questions : wishes).add(wish.get());
                } else if (Wishes.greets(plain)) {
                    greets = true;
                } else if (!Wishes.saysNothing(plain)) {
                    story.add(part);
                }
            }
        }
        if (!story.isEmpty()) {
            wishes.removeIf(wish -> !(wish.command() instanceof Command.Correct));
            answer(situation, message, story).ifPresent(wishes::addFirst);
            if (wishes.isEmpty() && !questions.isEmpty() && situation.slots().size() == 1) {
                wishes.add(told(situation.slots().getFirst(), story));
            }
        }
        wishes.addAll(questions);
        if (wishes.isEmpty() && situation.slots().isEmpty()) {
            var command = greets && story.isEmpty() ? new Command.Chitchat() : beside(message);
            return List.of(new Proposal(command, situation.message()));
        }
        return wishes.stream().distinct().limit(MOST_COMMANDS).toList();
    }

    /** A wish, a correction, or a question that a note of ours answers. */
    private Optional<Proposal> said(Situation situation, String part) {
        var plain = plain(part);
        return Wishes.read(plain, situation)
                .or(() -> Corrections.read(plain, situation))
                .or(() -> asks(part, plain)
                        ? notes.answering(new Words(part))
                                .filter(situation.topics()::contains)
                                .map(Command.SideQuestion::new)
                        : Optional.empty())
                .map(command -> new Proposal(command, new Words(part.strip())));
    }

    /** A number that is said about the scale in more words than the question itself reads. */
    private static Optional<Proposal> answer(Situation situation, String message, List<String> story) {
        return situation.slots().stream()
                .filter(slot -> slot.shape().startsWith("whole number"))
                .findFirst()
                .flatMap(slot -> Numbers.onScale(message)
                        .map(number -> new Proposal(
                                new Command.Answer(Map.of(slot.slot(), number.toString())),
                                new Words(String.join(" ", story)))));
    }

    /** What is told beside a question, as the answer. */
    private static Proposal told(SlotOffer slot, List<String> story) {
        var text = String.join(", ", story);
        return new Proposal(new Command.Answer(Map.of(slot.slot(), text)), new Words(text));
    }

    /** At the menu a question that no note answers is an honest blank, not a riddle. */
    private static Command beside(String message) {
        return message.endsWith("?") && ASKS.matcher(message).matches()
                ? new Command.SideQuestion("")
                : new Command.Unclear();
    }

    private static boolean asks(String part, String plain) {
        return plain.length() <= LONGEST_QUESTION
                && (part.strip().endsWith("?") || ASKS.matcher(plain).matches());
    }

    /** Lower case, without accents, with straight apostrophes and single spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    /** Whole words of plain text. */
    static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}
