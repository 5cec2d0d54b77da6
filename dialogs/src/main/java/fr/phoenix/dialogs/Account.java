package fr.phoenix.dialogs;

/** Who writes, as the channel knows them: a Telegram chat id, or the random id of a web session. At most 128 characters; never logged. */
public record Account(Channel channel, String id) {

    public Account {
        if (id.isBlank() || id.length() > 128) {
            throw new IllegalArgumentException("an account id has 1 to 128 characters");
        }
    }

    @Override
    public String toString() {
        return "Account[" + channel + "]";
    }
}
