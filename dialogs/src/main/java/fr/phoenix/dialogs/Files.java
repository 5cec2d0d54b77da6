package fr.phoenix.dialogs;

import java.util.Optional;

/** The files of a conversation, both ways. They are written with a message ({@link Inbox}) or a turn ({@link ConversationLog}). */
public interface Files {

    /** The file, if it belongs to this conversation and still exists. */
    Optional<NewFile> find(ConversationId conversation, FileId file);
}
