package fr.phoenix.bot.wiring;

import fr.phoenix.bot.delivery.Doorway;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.linking.Doors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The web is always there, and has an address when the host told it; other channels say themselves where they are.
 *
 * @param publicUrl how people reach the service; empty when nobody said
 */
record KnownDoors(String publicUrl, ObjectProvider<Doorway> doorways) implements Doors {

    @Override
    public Door to(Channel channel) {
        return switch (channel) {
            case WEB -> publicUrl.isBlank() ? new Door.Open() : new Door.Linked(page());
            case TELEGRAM ->
                Stream.concat(
                                doorways.stream()
                                        .filter(doorway -> doorway.channel() == channel)
                                        .map(Doorway::door),
                                Stream.of(new Door.Closed()))
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** The code comes after a hash, which browsers keep to themselves: no server logs it. */
    private String page() {
        return publicUrl.strip().replaceAll("/+$", "") + "/#lien=";
    }
}
