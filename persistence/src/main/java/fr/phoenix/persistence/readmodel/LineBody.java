package fr.phoenix.persistence.readmodel;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import java.util.List;

/**
 * The personal part of a line, stored sealed.
 *
 * @param choice the id of the quick answer that was pressed; empty when none was
 */
public record LineBody(Words words, String choice, List<Reply.Choice> choices, List<Words> attachments) {

    public LineBody {
        choices = List.copyOf(choices);
        attachments = List.copyOf(attachments);
    }
}
