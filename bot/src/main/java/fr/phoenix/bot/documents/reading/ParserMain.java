package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The child: parses stdin as the format its one argument names, answers on stdout, ends. Libraries cannot write into the answer. */
final class ParserMain {

    private ParserMain() {}

    static void main(String[] arguments) throws IOException {
        var answer = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        var content = System.in.readAllBytes();
        answer.write(Findings.encode(parse(arguments[0], content)));
        answer.flush();
        Runtime.getRuntime().halt(0);
    }

    private static Reading parse(String ending, byte[] content) {
        try {
            return bounded(ending.equals(Format.PDF.ending()) ? PdfText.read(content) : DocxText.read(content));
        } catch (InvalidPasswordException e) {
            return new Reading.Illegible(Problem.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Reading.Illegible(Problem.BROKEN);
        }
    }

    private static Reading bounded(Extract extract) {
        var text = PlainText.of(extract.text());
        long letters = text.chars().filter(Character::isLetter).count();
        if (letters < 20) {
            return new Reading.Illegible(extract.pictures() ? Problem.IMAGE_ONLY : Problem.EMPTY);
        }
        if (text.length() > Findings.MOST_TEXT) {
            return new Reading.Illegible(Problem.TOO_HEAVY);
        }
        return new Reading.Legible(Findings.extract(
                text, Math.clamp(extract.pages(), 0, 9999), Math.clamp(extract.columns(), 1, 9), extract.tables()));
    }

    /** What a parser took out of a file; {@code pictures} tells whether it has any. */
    record Extract(String text, int pages, int columns, boolean tables, boolean pictures) {}
}
