package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Said.Opened;
import fr.phoenix.bot.stories.Said.Pasted;
import fr.phoenix.bot.stories.Said.Sent;
import fr.phoenix.bot.stories.Said.Showed;
import fr.phoenix.bot.stories.Said.Tapped;
import fr.phoenix.bot.stories.Said.Typed;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;
import java.util.Optional;
import java.util.regex.Pattern;

/** How messages are written in a story. */
final class Saying {

    static final String EXAMPLES =
            "<offer NAME>, <cv NAME>, <text NAME>, <offer file NAME>, <cv file NAME>, <file NAME>, <photo>, <voice>, <opens>";

    private static final Pattern BUTTON = Pattern.compile("\\[(.+)]");
    private static final Pattern ACTION = Pattern.compile("<(?<what>[a-z]+(?: file)?)(?: (?<name>[a-z0-9.-]+))?>");

    private Saying() {}

    /** The message, unless the text is in angle brackets and names nothing known. */
    static Optional<Said> of(String text) {
        var button = BUTTON.matcher(text);
        if (button.matches()) {
            return Optional.of(new Tapped(button.group(1)));
        }
        if (!text.startsWith("<") || !text.endsWith(">")) {
            return text.isEmpty() ? Optional.empty() : Optional.of(new Typed(text));
        }
        var action = ACTION.matcher(text);
        return action.matches()
                ? action(action.group("what"), Optional.ofNullable(action.group("name")))
                : Optional.empty();
    }

    private static Optional<Said> action(String what, Optional<String> name) {
        return switch (what) {
            case "offer" -> name.map(sample -> new Pasted(Kind.OFFER, sample));
            case "cv" -> name.map(sample -> new Pasted(Kind.CV, sample));
            case "text" -> name.map(sample -> new Pasted(Kind.CHAT, sample));
            case "offer file" -> name.map(sample -> new Sent(Kind.OFFER, sample));
            case "cv file" -> name.map(sample -> new Sent(Kind.CV, sample));
            case "file" -> name.map(sample -> new Sent(Kind.CHAT, sample));
            case "photo" -> Optional.of(new Showed(Medium.PHOTO));
            case "voice" -> Optional.of(new Showed(Medium.VOICE));
            case "sticker" -> Optional.of(new Showed(Medium.STICKER));
            case "opens" -> Optional.of(new Opened());
            default -> Optional.empty();
        };
    }
}
