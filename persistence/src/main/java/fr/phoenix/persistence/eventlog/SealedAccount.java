package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.eventlog.Accounts.Home;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * An account as its row holds it: sealed under the key of the person it leads to now, who may be another than the one it once wrote a
 * message as.
 */
record SealedAccount(Channel channel, Home home, SealedBytes enc) {

    /** From the columns {@code channel}, {@code person_id}, {@code conversation_id} and {@code enc} of {@code channel_account}. */
    static SealedAccount of(ResultSet row) throws SQLException {
        return new SealedAccount(
                ChannelCodes.channel(row.getString("channel")),
                new Home(
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))),
                new SealedBytes(row.getBytes("enc")));
    }
}
