package fr.phoenix.bot.telegram;

import fr.phoenix.bot.telegram.Parcels.Parcel;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.texts.Texts;
import java.util.List;

/** What a reply looks like on Telegram, for the chaos ledger. */
public final class TelegramTexts {

    private static final Parcels PARCELS = new Parcels(Texts.load());

    private TelegramTexts() {}

    /** The texts of the messages it becomes, in order; a file counts with its caption. */
    public static List<String> of(Replied replied) {
        return PARCELS.of(replied).stream().map(TelegramTexts::text).toList();
    }

    private static String text(Parcel parcel) {
        return switch (parcel) {
            case Parcel.Letter letter -> letter.text().text();
            case Parcel.Enclosure enclosure -> enclosure.caption().text();
        };
    }
}
