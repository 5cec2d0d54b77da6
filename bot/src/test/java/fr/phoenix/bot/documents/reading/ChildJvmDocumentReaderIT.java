package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChildJvmDocumentReaderIT {

    private final DocumentReader reader = new ChildJvmDocumentReader(ChildJvm.ofThisProcess());

    @Test
    void aPdfWithOneColumnIsReadInOrder() {
        var reading = legible("cv.pdf", Samples.oneColumn());

        assertThat(reading.text().text().lines().filter(line -> !line.isEmpty()))
                .startsWith("Claire Martin")
                .containsSubsequence(Samples.MAIN);
        assertThat(reading.pages()).isEqualTo(1);
        assertThat(reading.columns()).isEqualTo(1);
        assertThat(reading.tables()).isFalse();
    }

    @Test
    void aPdfWithTwoColumnsIsReadColumnByColumn() {
        var reading = legible("cv.pdf", Samples.twoColumns());

        var expected = new ArrayList<String>();
        expected.add("Claire Martin, aide-soignante en devenir");
        expected.addAll(Samples.SIDEBAR);
        expected.addAll(Samples.MAIN);
        assertThat(reading.text().text().lines().filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(expected);
        assertThat(reading.columns()).isEqualTo(2);
    }

    @Test
    void datesInTheMarginStayOnTheirLines() {
        var reading = legible("cv.pdf", Samples.datesInMargin());

        assertThat(reading.columns()).isEqualTo(1);
        assertThat(reading.text().text().lines()).contains("Poste C, Entreprise  2012 - 2013");
    }

    @Test
    void aDocxIsReadWithItsHeaderAndTables() {
        var reading = legible("CV Claire.DOCX", Samples.docx());

        assertThat(reading.text().text().lines())
                .containsSubsequence(
                        "Claire Martin – claire.martin@example.org",
                        "Expériences professionnelles",
                        "2019 – 2024  Hôtesse de caisse",
                        "2015 – 2018  Vendeuse");
        assertThat(reading.tables()).isTrue();
    }

    @Test
    void aTextInWindows1252KeepsItsAccents() {
        var reading = legible("cv.txt", "Élève infirmière – 12 €".getBytes(Charset.forName("windows-1252")));

        assertThat(reading.text().text()).isEqualTo("Élève infirmière – 12 €");
    }

    @Test
    void aTextInUtf8LosesOnlyWhatCannotBeSeen() {
        var reading = legible("cv.txt", "\uFEFFE\u0301lève\u200B quali\uFB01ée à\u00A0Lyon\r\n".getBytes(UTF_8));

        assertThat(reading.text().text()).isEqualTo("Élève qualifiée à Lyon");
    }

    @Test
    void everyHostileOrUselessFileGetsItsVerdict() {
        assertThat(problem("cv.pdf", new byte[0])).isEqualTo(Problem.EMPTY);
        assertThat(problem("cv.pdf", Samples.encrypted())).isEqualTo(Problem.ENCRYPTED);
        assertThat(problem("cv.pdf", Samples.imageOnly())).isEqualTo(Problem.IMAGE_ONLY);
        assertThat(problem("cv.pdf", "%PDF-1.7 and nothing else".getBytes(UTF_8)))
                .isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.pdf", Arrays.copyOf(Samples.oneColumn(), 300))).isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.pdf", "no PDF at all".getBytes(UTF_8))).isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.pdf", Samples.docx())).isEqualTo(Problem.UNSUPPORTED);
        assertThat(problem("cv.docx", Samples.zipBomb())).isEqualTo(Problem.TOO_HEAVY);
        assertThat(problem("cv.docx", Samples.macros())).isEqualTo(Problem.UNSUPPORTED);
        assertThat(problem("cv.docx", Arrays.copyOf(Samples.docx(), 500))).isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.txt", new byte[] {1, 0, 2})).isEqualTo(Problem.UNSUPPORTED);
        assertThat(problem("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8})).isEqualTo(Problem.UNSUPPORTED);
    }

    @Test
    void aChildThatTakesTooLongIsEnded() {
        var endless = new ChildJvm(List.of("/bin/sh", "-c", "sleep 60"), Duration.ofMillis(200));

        assertThat(endless.parse(Format.PDF, Samples.oneColumn())).isEqualTo(new Reading.Illegible(Problem.TOO_HEAVY));
    }

    @Test
    void aChildThatAnswersWithoutEndIsEnded() {
        var noisy = new ChildJvm(List.of("/bin/sh", "-c", "yes"), Duration.ofSeconds(15));

        assertThat(noisy.parse(Format.PDF, Samples.oneColumn())).isEqualTo(new Reading.Illegible(Problem.TOO_HEAVY));
    }

    @Test
    void aChildThatAnswersNonsenseIsNotBelieved() {
        var liar = new ChildJvm(List.of("/bin/sh", "-c", "echo TEXT 1 1 maybe; echo x"), Duration.ofSeconds(15));

        assertThat(liar.parse(Format.PDF, Samples.oneColumn())).isEqualTo(new Reading.Illegible(Problem.BROKEN));
    }

    @Test
    void sixFilesAtOnceAreAllRead() {
        var content = Samples.oneColumn();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = IntStream.range(0, 6)
                    .mapToObj(i -> callers.submit(() -> reader.read(file("cv.pdf", content))))
                    .toList();

            assertThat(readings).allSatisfy(reading -> assertThat(reading.get()).isInstanceOf(Reading.Legible.class));
        }
    }

    private Reading.Legible legible(String name, byte[] content) {
        var reading = reader.read(file(name, content));
        assertThat(reading).isInstanceOf(Reading.Legible.class);
        return (Reading.Legible) reading;
    }

    private Problem problem(String name, byte[] content) {
        var reading = reader.read(file(name, content));
        assertThat(reading).isInstanceOf(Reading.Illegible.class);
        return ((Reading.Illegible) reading).problem();
    }

    private static NewFile file(String name, byte[] content) {
        return new NewFile(new FileId(UUID.randomUUID()), new Words(name), "application/octet-stream", content);
    }
}
