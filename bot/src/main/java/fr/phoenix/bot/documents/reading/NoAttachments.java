package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.util.Locale;
import java.util.Optional;

/** Programs and packages in a DOCX. A workbook behind a chart is left alone: nothing opens it. */
final class NoAttachments implements PartRule {

    @Override
    public Optional<Problem> judge(String name, byte[] content) {
        var file = name.toLowerCase(Locale.ROOT);
        boolean active = Magic.isProgram(content)
                || file.contains("/activex/")
                || (file.contains("/embeddings/") && (file.endsWith(".bin") || Magic.starts(content, Magic.OLE2)));
        return active ? Optional.of(Problem.ACTIVE_CONTENT) : Optional.empty();
    }
}
