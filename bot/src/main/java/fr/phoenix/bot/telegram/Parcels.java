package fr.phoenix.bot.telegram;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** Makes of a reply what Telegram takes in one message each: texts of at most 4,096 UTF-16 units, captions of at most 1,024. */
record Parcels(Texts texts) {

    static final int MOST_TEXT = 4096;
    static final int MOST_CAPTION = 1024;

    /** One message of Telegram's. */
    sealed interface Parcel {

        /** Rows of buttons may be none. */
        record Letter(Styled text, List<List<Choice>> buttons) implements Parcel {
            public Letter {
                buttons = List.copyOf(buttons);
            }
        }

        /** A file with a caption, which may be empty. */
        record Enclosure(FileId file, Kind kind, Styled caption) implements Parcel {}
    }

    /** How Telegram shows a file. */
    enum Kind {
        DOCUMENT,
        PICTURE
    }

    List<Parcel> of(Replied replied) {
        var text = signed(replied);
        return switch (replied.reply()) {
            case Reply.Text t -> letters(text, List.of());
            case Reply.Choices c -> letters(text, Keyboard.rows(c.choices()));
            case Reply.Document d -> enclosed(text, d.file(), Kind.DOCUMENT);
            case Reply.Picture p -> enclosed(text, p.file(), Kind.PICTURE);
        };
    }

    /** The text, and who wrote it when that was no human. */
    private Styled signed(Replied replied) {
        var text = Styled.markdown(replied.reply().words().text());
        return switch (replied.author()) {
            case Author.Fixed fixed -> text;
            case Author.Writer writer -> text.then(Styled.italic(signature(replied, writer.model())));
        };
    }

    private String signature(Replied replied, String model) {
        return "offline".equals(model)
                ? texts.say(replied.language(), Register.VOUS, "telegram.written.offline")
                : texts.say(replied.language(), Register.VOUS, "telegram.written.model", model);
    }

    /** Buttons go under the last piece. */
    private static List<Parcel> letters(Styled text, List<List<Choice>> buttons) {
        var pieces = text.split(MOST_TEXT);
        var letters = new ArrayList<Parcel>();
        for (int i = 0; i < pieces.size(); i++) {
            letters.add(new Parcel.Letter(pieces.get(i), i + 1 < pieces.size() ? List.of() : buttons));
        }
        return letters;
    }

    private static List<Parcel> enclosed(Styled text, FileId file, Kind kind) {
        if (text.text().length() <= MOST_CAPTION) {
            return List.of(new Parcel.Enclosure(file, kind, text));
        }
        var parcels = letters(text, List.of());
        parcels.add(new Parcel.Enclosure(file, kind, Styled.plain("")));
        return parcels;
    }
}
