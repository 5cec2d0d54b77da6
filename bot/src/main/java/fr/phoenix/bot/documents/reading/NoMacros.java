package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Macros: their parts, or a document that declares itself to be one with macros. */
final class NoMacros implements PartRule {

    @Override
    public Optional<Problem> judge(String name, byte[] content) {
        var file = name.toLowerCase(Locale.ROOT);
        boolean macros = file.endsWith("vbaproject.bin")
                || file.endsWith("vbadata.xml")
                || (file.equals("[content_types].xml")
                        && new String(content, StandardCharsets.ISO_8859_1)
                                .toLowerCase(Locale.ROOT)
                                .contains("macroenabled"));
        return macros ? Optional.of(Problem.MACROS) : Optional.empty();
    }
}
