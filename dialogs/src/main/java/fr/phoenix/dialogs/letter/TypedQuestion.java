package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Hearing.Understood;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import java.util.List;
import java.util.Map;

/** A question that is answered by typing or by a button. */
interface TypedQuestion extends Question {

    /** What typed words mean; trimmed, not blank. */
    Hearing typed(Words words, Scene scene);

    /** What a button means; one that was not offered is unclear. */
    default Hearing chosen(String choice, Scene scene) {
        return new Hearing.Unclear(unclear());
    }

    /** The key of what is said when nothing fits. */
    String unclear();

    /** The longest answer in own words, in UTF-16 units. */
    int LONGEST = 4_000;

    /** The longest answer taken. */
    default int longest() {
        return LONGEST;
    }

    @Override
    default Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Typed typed
            when typed.words().text().length() > longest() -> new Hearing.Unclear("unclear.too-long");
            case Message.Typed typed
            when !typed.words().isBlank() ->
                typed(new Words(typed.words().text().strip()), scene);
            case Message.Typed _,
                    Message.Attached _,
                    Message.Unsupported _,
                    Message.Opened _,
                    Message.CodeShown _,
                    Message.Notice _ -> new Hearing.Unclear(unclear());
            case Message.Chosen chosen -> chosen(chosen.choice(), scene);
        };
    }

    static Hearing understood(Map<String, String> slots) {
        return new Understood(slots, List.of());
    }
}
