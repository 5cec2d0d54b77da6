package fr.phoenix.bot.delivery;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.linking.Doors.Door;

/** How people get into a channel that is switched on. Asked at any time, so it answers at once with what is known. */
public interface Doorway {

    Channel channel();

    Door door();
}
