package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.util.Optional;

/** What must not be in a DOCX, part by part. */
interface PartRule {

    /**
     * @param name of the part in the archive
     * @param content all of an XML part, the first bytes of any other
     */
    Optional<Problem> judge(String name, byte[] content);
}
