package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.privacy.PersonalData;

/** An erasure is confirmed once it is in the database and then in the file outside of it, which survives a restore. */
public final class RecordedErasures implements PersonalData {

    private final JdbcPersonalData personalData;
    private final RestoreGuard guard;

    public RecordedErasures(JdbcPersonalData personalData, RestoreGuard guard) {
        this.personalData = personalData;
        this.guard = guard;
    }

    @Override
    public byte[] export(ConversationId conversation, long mostFileBytes) {
        return personalData.export(conversation, mostFileBytes);
    }

    /** Throws {@link UnusableErasureFile} when the file cannot be written: the data is gone, but asking again tries the file again. */
    @Override
    public Receipt erase(ConversationId conversation) {
        var receipt = personalData.erase(conversation);
        guard.follow();
        return receipt;
    }
}
