package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The child: warms up, says that it is ready, then reads one file after the other from stdin and answers on stdout until stdin ends, which
 * it does when the parent goes. Libraries cannot write into the answers.
 */
final class ParserMain {

    private ParserMain() {}

    static void main(String[] arguments) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(System.out, 65_536));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        var files = new DataInputStream(System.in);
        WarmUp.run();
        answers.write(Child.READY);
        answers.flush();
        for (int code = files.read(); code >= 0; code = files.read()) {
            var format = Format.of(code).orElseThrow();
            var content = files.readNBytes(files.readInt());
            var answer = parse(format, content);
            answers.writeInt(answer.length);
            answers.write(answer);
            answers.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    static byte[] parse(Format format, byte[] content) {
        try {
            var extract = switch (format) {
                case PDF -> PdfReading.read(content);
                case DOCX -> DocxReading.read(content);
                case TXT -> throw new Unreadable(Problem.UNSUPPORTED);
            };
            var answer = AnswerWriter.extract(Bounds.check(extract));
            return answer.length > Answers.MOST_BYTES ? AnswerWriter.problem(Problem.TOO_HEAVY) : answer;
        } catch (Unreadable e) {
            return AnswerWriter.problem(e.problem());
        } catch (InvalidPasswordException e) {
            return AnswerWriter.problem(Problem.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return AnswerWriter.problem(Problem.BROKEN);
        }
    }
}
