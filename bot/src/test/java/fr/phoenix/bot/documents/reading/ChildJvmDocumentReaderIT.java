package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ChildJvmDocumentReaderIT {

    private static final Duration LIMIT = Duration.ofSeconds(12);
    private static final Children CHILDREN = new Children(ChildJvm.ofThisProcess(Isolation.offered()), LIMIT);

    private final DocumentReader reader = new ChildJvmDocumentReader(CHILDREN);

    @AfterAll
    static void end() {
        CHILDREN.close();
    }

    @Test
    void a_pdf_with_one_column_is_read_in_order() {
        var reading = legible("cv.pdf", Samples.oneColumn());

        assertThat(reading.extract().text().lines().filter(line -> !line.isEmpty()))
                .startsWith("Claire Martin")
                .containsSubsequence(Samples.MAIN);
        assertThat(reading.extract().pages().size()).isEqualTo(1);
        assertThat(reading.extract().columns()).isEqualTo(1);
        assertThat(reading.extract().traits().contains(fr.phoenix.dialogs.documents.Extract.Trait.TABLES))
                .isFalse();
    }

    @Test
    void a_pdf_with_two_columns_is_read_column_by_column() {
        var reading = legible("cv.pdf", Samples.twoColumns());

        var expected = new ArrayList<String>();
        expected.add("Claire Martin, aide-soignante en devenir");
        expected.addAll(Samples.SIDEBAR);
        expected.addAll(Samples.MAIN);
        assertThat(reading.extract().text().lines().filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(expected);
        assertThat(reading.extract().columns()).isEqualTo(2);
    }

    @Test
    void dates_in_the_margin_stay_on_their_lines() {
        var reading = legible("cv.pdf", Samples.datesInMargin());

        assertThat(reading.extract().columns()).isEqualTo(1);
        assertThat(reading.extract().text().lines()).contains("Poste C, Entreprise  2012 - 2013");
    }

    @Test
    void a_docx_is_read_with_its_header_and_tables() {
        var reading = legible("CV Claire.DOCX", Samples.docx());

        assertThat(reading.extract().text().lines())
                .containsSubsequence(
                        "Claire Martin – claire.martin@example.org",
                        "Expériences professionnelles",
                        "2019 – 2024  Hôtesse de caisse",
                        "2015 – 2018  Vendeuse");
        assertThat(reading.extract().traits().contains(fr.phoenix.dialogs.documents.Extract.Trait.TABLES))
                .isTrue();
    }

    @Test
    void a_text_in_windows1252_keeps_its_accents() {
        var reading = legible("cv.txt", "Élève infirmière – 12 €".getBytes(Charset.forName("windows-1252")));

        assertThat(reading.extract().text()).isEqualTo("Élève infirmière – 12 €");
    }

    @Test
    void a_text_in_utf8_loses_only_what_cannot_be_seen() {
        var reading = legible("cv.txt", "\uFEFFE\u0301lève\u200B quali\uFB01ée à\u00A0Lyon\r\n".getBytes(UTF_8));

        assertThat(reading.extract().text()).isEqualTo("Élève qualifiée à Lyon");
    }

    @Test
    void every_hostile_or_useless_file_gets_its_verdict() {
        assertThat(problem("cv.pdf", new byte[0])).isEqualTo(Problem.EMPTY);
        assertThat(problem("cv.pdf", Samples.encrypted())).isEqualTo(Problem.ENCRYPTED);
        assertThat(problem("cv.pdf", Samples.imageOnly())).isEqualTo(Problem.IMAGE_ONLY);
        assertThat(problem("cv.pdf", "%PDF-1.7 and nothing else".getBytes(UTF_8)))
                .isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.pdf", Arrays.copyOf(Samples.oneColumn(), 300))).isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.pdf", "no PDF at all".getBytes(UTF_8))).isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.pdf", Samples.docx())).isEqualTo(Problem.UNSUPPORTED);
        assertThat(problem("cv.docx", Samples.zipBomb())).isEqualTo(Problem.TOO_HEAVY);
        assertThat(problem("cv.docx", Samples.macros())).isEqualTo(Problem.MACROS);
        assertThat(problem("cv.docx", Arrays.copyOf(Samples.docx(), 500))).isEqualTo(Problem.BROKEN);
        assertThat(problem("cv.txt", new byte[] {1, 0, 2})).isEqualTo(Problem.UNSUPPORTED);
        assertThat(problem("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8})).isEqualTo(Problem.UNSUPPORTED);
    }

    @Test
    void a_child_that_takes_too_long_is_ended() {
        assertThat(verdict("printf R; exec sleep 60", Duration.ofMillis(200))).isEqualTo(Problem.TOO_HEAVY);
    }

    @Test
    void a_child_that_answers_without_end_is_ended() {
        assertThat(verdict("printf R; exec yes", LIMIT)).isEqualTo(Problem.TOO_HEAVY);
    }

    @Test
    void a_child_that_answers_nonsense_is_not_believed() {
        assertThat(verdict("printf 'R\\000\\000\\000\\002{}'; exec sleep 60", LIMIT))
                .isEqualTo(Problem.BROKEN);
    }

    @Test
    void a_child_that_ends_without_an_answer_leaves_a_verdict() {
        assertThat(verdict("printf R; exit 1", LIMIT)).isEqualTo(Problem.BROKEN);
    }

    @Test
    void a_child_that_ran_out_of_memory_leaves_a_verdict() {
        assertThat(verdict("printf R; exit 3", LIMIT)).isEqualTo(Problem.TOO_HEAVY);
    }

    @Test
    void nothing_runs_on_after_the_end() {
        var children = new Children(ChildJvm.ofThisProcess(Isolation.NONE), LIMIT);
        assertThat(children.parse(Format.PDF, Samples.oneColumn())).isInstanceOf(Reading.Legible.class);
        var processes = children.processes();

        children.close();

        assertThat(processes)
                .isNotEmpty()
                .allSatisfy(process -> process.onExit().join());
        assertThat(children.processes()).isEmpty();
    }

    @Test
    void a_file_that_is_being_read_at_the_end_gets_no_verdict() throws InterruptedException {
        var children = new Children(List.of("/bin/sh", "-c", "printf R; exec sleep 60"), LIMIT);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = callers.submit(() -> children.parse(Format.PDF, Samples.oneColumn()));
            while (children.processes().isEmpty()) {
                Thread.onSpinWait();
            }

            children.close();

            assertThatThrownBy(reading::get).hasCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(children.processes()).isEmpty();
    }

    @Test
    void the_same_child_reads_the_next_file() {
        try (var children = new Children(ChildJvm.ofThisProcess(Isolation.NONE), LIMIT)) {
            children.parse(Format.PDF, Samples.oneColumn());
            var first = children.processes();
            children.parse(Format.DOCX, Samples.docx());

            assertThat(children.processes()).isEqualTo(first);
        }
    }

    private static Problem verdict(String child, Duration limit) {
        try (var children = new Children(List.of("/bin/sh", "-c", child), limit)) {
            return ((Reading.Illegible) children.parse(Format.PDF, Samples.oneColumn())).problem();
        }
    }

    @Test
    void fifty_files_at_once_are_all_read() {
        var content = Samples.oneColumn();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = IntStream.range(0, 50)
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
