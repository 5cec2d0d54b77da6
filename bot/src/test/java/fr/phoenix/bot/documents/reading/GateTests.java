package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.documents.reading.Gate.Verdict;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTests {

    @Test
    void an_ordinary_file_passes() {
        assertThat(pdf(RawPdf.good().bytes())).isEqualTo(new Verdict.Pass(Format.PDF));
        assertThat(check("cv.docx", HostileDocx.good())).isEqualTo(new Verdict.Pass(Format.DOCX));
        assertThat(check("cv.txt", "Claire Martin".getBytes(UTF_8))).isEqualTo(new Verdict.Pass(Format.TXT));
        assertThat(check("sans extension", RawPdf.good().bytes())).isEqualTo(new Verdict.Pass(Format.PDF));
    }

    @Test
    void names_in_texts_comments_and_streams_are_no_names() {
        var pdf = RawPdf.with("/Info (a \\) /JS \\( b (/JavaScript) c)", "", "(/JS) Tj /JS\n")
                .add("% /Launch\n<< >>")
                .bytes();

        assertThat(pdf(pdf)).isEqualTo(new Verdict.Pass(Format.PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/JS", "/J#53", "/JavaScript", "/XFA", "/Launch", "/#4caunch", "/RichMedia"})
    void names_of_active_content_are_refused(String name) {
        assertThat(pdf(RawPdf.good().add("<< " + name + " 1 >>").bytes()))
                .isEqualTo(new Verdict.Refuse(Problem.ACTIVE_CONTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/JSX", "/Launcher", "/XFAB", "/J"})
    void longer_and_shorter_names_are_not(String name) {
        assertThat(pdf(RawPdf.good().add("<< " + name + " 1 >>").bytes())).isEqualTo(new Verdict.Pass(Format.PDF));
    }

    @Test
    void texts_and_streams_without_an_end_end_with_the_file() {
        assertThat(pdf("%PDF-1.7\n((((/JS".getBytes(ISO_8859_1))).isEqualTo(new Verdict.Pass(Format.PDF));
        assertThat(pdf("%PDF-1.7\n<<>> stream\n/JS".getBytes(ISO_8859_1))).isEqualTo(new Verdict.Pass(Format.PDF));
        assertThat(pdf("%PDF-1.7\n/JS".getBytes(ISO_8859_1))).isEqualTo(new Verdict.Refuse(Problem.ACTIVE_CONTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "word/../../a", "/a", "a\\b", "C:/a", ""})
    void names_that_lead_out_of_an_archive_are_odd(String name) {
        assertThat(new SafeNames().judge(name, new byte[0])).contains(Problem.ACTIVE_CONTENT);
    }

    @Test
    void a_name_that_comes_twice_is_odd() {
        var names = new SafeNames();

        assertThat(names.judge("word/document.xml", new byte[0])).isEmpty();
        assertThat(names.judge("word/media/a..b.png", new byte[0])).isEmpty();
        assertThat(names.judge("word/document.xml", new byte[0])).contains(Problem.ACTIVE_CONTENT);
    }

    @Test
    void the_template_on_the_authors_disk_and_links_are_left_alone() {
        assertThat(relation("attachedTemplate", "file:///C:\\Users\\Claire\\CV.dotx"))
                .isEmpty();
        assertThat(relation("attachedTemplate", "CV.dotx")).isEmpty();
        assertThat(relation("hyperlink", "https://www.example.org")).isEmpty();
        assertThat(relation("attachedTemplate", "\\\\198.51.100.1\\share\\CV.dotx"))
                .contains(Problem.ACTIVE_CONTENT);
        assertThat(relation("attachedTemplate", "https://198.51.100.1/CV.dotx")).contains(Problem.ACTIVE_CONTENT);
        assertThat(relation("frame", "https://198.51.100.1/")).contains(Problem.ACTIVE_CONTENT);
    }

    private static Optional<Problem> relation(String type, String target) {
        var xml = "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Type=\"http://example.org/rel/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
        return new NoRemoteParts().judge("word/_rels/settings.xml.rels", xml.getBytes(UTF_8));
    }

    private static Verdict pdf(byte[] content) {
        return check("cv.pdf", content);
    }

    private static Verdict check(String name, byte[] content) {
        return Gate.check(
                new NewFile(new FileId(UUID.randomUUID()), new Words(name), "application/octet-stream", content));
    }
}
