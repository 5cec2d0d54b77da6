package fr.phoenix.bot.commands;

import fr.phoenix.bot.documents.typesetting.ResumeJson;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.scoring.AtsScore;
import fr.phoenix.dialogs.cv.scoring.Offer;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Reading.Illegible;
import fr.phoenix.dialogs.documents.DocumentReader.Reading.Legible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints what is read in CVs, a line of JSON each: anybody can measure the reader and the score on a corpus of their own. Needs no
 * database and starts none; nothing is kept.
 */
final class ReadCv implements Command {

    private static final String OFFER = "offer";
    private static final String LEDGER = "ledger";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "read-cv";
    }

    @Override
    public String purpose() {
        return "[--" + LEDGER + "] [--" + OFFER
                + "=FILE] FILE...  prints what is read in each CV (PDF, DOCX, TXT) as a line of JSON,"
                + " with its content as JSON Resume; needs no database";
    }

    @Override
    public Set<String> options() {
        return Set.of(OFFER, LEDGER);
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Class<?> needs() {
        return ReadCvConfiguration.class;
    }

    @Override
    public String run(Options given, BeanFactory beans) {
        if (given.files().isEmpty()) {
            throw new CommandRefused("Say which files to read: read-cv FILE...");
        }
        var files = given.files().stream().map(ReadCv::file).toList();
        var reader = beans.getBean(DocumentReader.class);
        var offer = given.path(OFFER).map(path -> offer(path, reader)).orElse(Offer.NONE);
        return files.stream()
                .map(file -> JSON.writeValueAsString(read(file, offer, given.has(LEDGER), reader)))
                .collect(Collectors.joining("\n"));
    }

    private static NewFile file(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new CommandRefused("There is no file " + path + ".");
            }
            if (Files.size(path) > NewFile.MOST_BYTES) {
                throw new CommandRefused(path + " is larger than " + NewFile.MOST_BYTES + " bytes.");
            }
            return new NewFile(
                    new FileId(UUID.randomUUID()),
                    new Words(path.getFileName().toString()),
                    "application/octet-stream",
                    Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Offer offer(Path path, DocumentReader reader) {
        return switch (reader.read(file(path))) {
            case Legible legible -> Offer.of(legible.extract().text());
            case Illegible illegible ->
                throw new CommandRefused(
                        "The offer cannot be read: " + illegible.problem().code() + ".");
        };
    }

    private static ObjectNode read(NewFile file, Offer offer, boolean ledger, DocumentReader reader) {
        var node = JSON.createObjectNode();
        node.put("file", file.name().text());
        switch (reader.read(file)) {
            case Illegible illegible -> node.put("problem", illegible.problem().code());
            case Legible legible -> {
                var cv = CvReading.of(CvDocument.of(legible.extract()));
                node.put("verdict", cv.verdict());
                node.set("resume", ResumeJson.of(cv.resume()));
                if (ledger) {
                    score(node, AtsScore.of(cv, offer));
                }
            }
        }
        return node;
    }

    private static void score(ObjectNode node, AtsScore score) {
        node.put("score", score.score());
        var ledger = node.putArray("ledger");
        for (var entry : score.ledger()) {
            var one = ledger.addObject();
            one.put("rule", entry.rule().code());
            one.put("won", entry.won());
            one.put("possible", entry.possible());
            one.put("gain", entry.gain());
            var evidence = one.putArray("evidence");
            for (var shown : entry.evidence()) {
                evidence.addObject()
                        .put("line", shown.line())
                        .put("page", shown.page())
                        .put("excerpt", shown.excerpt())
                        .put("note", shown.note());
            }
        }
    }
}
