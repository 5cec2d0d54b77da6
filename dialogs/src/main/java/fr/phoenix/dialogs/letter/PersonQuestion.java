package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;

/** A question about the person: a CV that is sent instead answers it, and maybe others. */
interface PersonQuestion extends TypedQuestion {

    @Override
    default Hearing hear(Message.Content content, Scene scene) {
        return SentCv.in(content)
                .map(TypedQuestion::understood)
                .orElseGet(() -> TypedQuestion.super.hear(content, scene));
    }
}
