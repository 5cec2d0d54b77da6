package fr.phoenix.dialogs.linking;

import fr.phoenix.dialogs.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a typed message shows of a code: {@code /start K7QF-2M9D-XR4T-8VWA}, {@code /lier …}, {@code /link …}, or nothing but the code in
 * its groups of four. Other parameters of {@code /start} are none of ours.
 */
public sealed interface ShownCode {

    record Whole(LinkCode code) implements ShownCode {}

    /** Meant to be one, and cannot be. */
    record Garbled() implements ShownCode {}

    Pattern COMMAND = Pattern.compile("/(start|lier|link)\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);
    /** Anywhere in a short text, also in the link that was told; without its dashes a word of 16 letters is none. */
    Pattern CODE = Pattern.compile(
            "(?<![A-Za-z0-9])(?:[A-Za-z0-9]{4}(?:-[A-Za-z0-9]{4}){3}|(?=[A-Za-z]*\\d)[A-Za-z0-9]{16})(?![A-Za-z0-9])");

    /** Nothing for a message that shows none. */
    static Optional<ShownCode> in(Message.Content content) {
        if (!(content instanceof Message.Typed typed)
                || typed.kind() != Message.Kind.CHAT
                || typed.words().text().length() > 200) {
            return Optional.empty();
        }
        var text = typed.words().text().strip();
        var command = COMMAND.matcher(text);
        if (!command.matches()) {
            var shown = CODE.matcher(text);
            return shown.find() ? LinkCode.read(shown.group()).map(Whole::new) : Optional.empty();
        }
        var written = command.group(2).strip();
        var code = LinkCode.read(written).<ShownCode>map(Whole::new);
        boolean meant = !command.group(1).equalsIgnoreCase("start") || LinkCode.resembles(written);
        return code.isPresent() || !meant ? code : Optional.of(new Garbled());
    }
}
