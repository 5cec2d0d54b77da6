package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.texts.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What a step sees: the conversation, its own slots, the wording, and the day.
 *
 * @param today in the person's time zone
 */
public record Scene(Conversation conversation, Slots slots, Texts texts, LocalDate today) {

    /** The end of the slot that says which language and register something was written in. */
    public static final String WRITTEN_FOR = ".audience";

    public Language language() {
        return conversation.profile().language();
    }

    public Register register() {
        return conversation.profile().register();
    }

    public Gender gender() {
        return conversation.profile().gender();
    }

    public Audience audience() {
        boolean allowed = conversation.profile().consentsTo(Purpose.AI_PROCESSING) && !conversation.watched();
        return new Audience(language(), register(), allowed);
    }

    /** Fixed wording in the person's language and register. */
    public String say(String key, Object... arguments) {
        return texts.say(language(), register(), key, arguments);
    }

    public Line text(String key, Object... arguments) {
        return Line.fixed(new Reply.Text(new Words(say(key, arguments))));
    }

    /** Text that was put together from fixed wording and the person's own words. */
    public Line verbatim(String text) {
        return Line.fixed(new Reply.Text(new Words(text)));
    }

    public Line choices(String key, List<Choice> choices, Object... arguments) {
        return Line.fixed(new Reply.Choices(new Words(say(key, arguments)), choices));
    }

    /** A choice whose label is fixed wording. */
    public Choice choice(String id, String labelKey) {
        return new Choice(id, say(labelKey));
    }

    /** What a writer wrote into {@code slot}, with its author, if it is there and in the language and register spoken now. */
    public Optional<Line> written(String slot, String part) {
        var code = audience().code();
        return slots.text(slot + WRITTEN_FOR).orElse(code).equals(code) ? stored(slot, part) : Optional.empty();
    }

    private Optional<Line> stored(String slot, String part) {
        return slots.words(slot + "." + part).map(words -> new Line(new Reply.Text(words), author(slot)));
    }

    /** Who wrote the parts of {@code slot}. */
    public Author author(String slot) {
        return slots.has(slot + ".model")
                ? new Author.Writer(slots.textOrEmpty(slot + ".model"), slots.textOrEmpty(slot + ".prompt"))
                : new Author.Fixed();
    }

    /** The prompt the orchestrator chose among those the last question offered, if it is one of {@code offered}; else the first. */
    public String chosenPrompt(List<String> offered) {
        return slots.text(Frame.CHOSEN_PROMPT).filter(offered::contains).orElse(offered.getFirst());
    }

    /** A day as it is said: “26 novembre”, “1er mai 2025”; with its year unless it is this one. */
    public String day(LocalDate day) {
        var pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        var said = DateTimeFormatter.ofPattern(pattern, language().locale()).format(day);
        return language() == Language.FR && day.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
    }

    /** Something remembered beyond this flow. */
    public Optional<String> fact(String key) {
        return Optional.ofNullable(conversation.facts().get(key));
    }
}
