package fr.phoenix.bot.webchat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Looks for texts as they are, as the digits that PostgreSQL writes bytes in, and as bytes of files. */
final class Findings {

    private final Map<String, String> canaries;
    private final List<String> found = new ArrayList<>();
    private long searched;

    Findings(Map<String, String> canaries) {
        this.canaries = canaries;
    }

    void search(String where, String text) {
        searched += text.length();
        canaries.forEach((name, canary) -> {
            var digits = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
            if (text.contains(canary) || text.contains(digits)) {
                found.add(name + " in " + where);
            }
        });
    }

    /** All files, but for the programs of the embedded servers. */
    void searchFiles(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = directory.relativize(file).toString();
                if (!name.startsWith("bin")) {
                    searchBytes(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private void searchBytes(String where, byte[] bytes) {
        searched += bytes.length;
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        canaries.forEach((name, canary) -> {
            var asBytes = new String(canary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            if (text.contains(asBytes)) {
                found.add(name + " in the file " + where);
            }
        });
    }

    List<String> list() {
        return found;
    }

    /** Characters and bytes. */
    long searched() {
        return searched;
    }
}
