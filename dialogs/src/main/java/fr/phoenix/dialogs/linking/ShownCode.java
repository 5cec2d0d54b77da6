package fr.phoenix.dialogs.linking;

import fr.phoenix.dialogs.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a typed message shows of a code: {@code /start K7QF-2M9D-XR4T-8VWA}, {@code /lier …}, {@code /link …}, or a short text with a
 * code in it, such as the link that was told. Other parameters of {@code /start} are none of ours.
 */
public sealed interface ShownCode {

    record Whole(LinkCode code) implements ShownCode {}

    /** Meant to be one, and cannot be. */
    record Garbled() implements ShownCode {}

    Pattern COMMAND = Pattern.compile("/(start|lier|link)\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    /** UTF-16 units of a text that may show a code; whoever pastes more means something else. */
    int LONGEST = 200;

    /** Nothing for a message that shows none. */
    static Optional<ShownCode> in(Message.Content content) {
        if (!(content instanceof Message.Typed typed)
                || typed.kind() != Message.Kind.CHAT
                || typed.words().text().length() > LONGEST) {
            return Optional.empty();
        }
        var text = typed.words().text().strip();
        var command = COMMAND.matcher(text);
        if (!command.matches()) {
            return LinkCode.shownIn(text).map(Whole::new);
        }
        var written = command.group(2).strip();
        var code = LinkCode.read(written).<ShownCode>map(Whole::new);
        boolean meant = !command.group(1).equalsIgnoreCase("start") || LinkCode.resembles(written);
        return code.isPresent() || !meant ? code : Optional.of(new Garbled());
    }
}
