package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import java.util.Arrays;

/** Reads a channel back from the code in a column. */
public final class ChannelCodes {

    private ChannelCodes() {}

    /** An unknown code means that a newer version of Phoenix wrote the row, and throws. */
    public static Channel channel(String code) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown channel " + code));
    }
}
