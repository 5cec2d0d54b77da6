package fr.phoenix.bot.telegram;

import fr.phoenix.bot.delivery.Doorway;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.linking.Doors.Door;
import java.util.regex.Pattern;

/** The bot's user name, once Telegram has told it: links to the bot need it. */
final class BotName implements Doorway {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{3,64}");

    private volatile Door door = new Door.Open();

    void is(String name) {
        if (NAME.matcher(name).matches()) {
            door = new Door.Linked("https://t.me/" + name + "?start=");
        }
    }

    @Override
    public Channel channel() {
        return Channel.TELEGRAM;
    }

    @Override
    public Door door() {
        return door;
    }
}
