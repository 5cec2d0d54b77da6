package fr.phoenix.bot.documents.typesetting;

import static fr.phoenix.bot.documents.typesetting.Block.Style.ADDRESSEE;
import static fr.phoenix.bot.documents.typesetting.Block.Style.CLOSING;
import static fr.phoenix.bot.documents.typesetting.Block.Style.DATE;
import static fr.phoenix.bot.documents.typesetting.Block.Style.ENCLOSURES;
import static fr.phoenix.bot.documents.typesetting.Block.Style.PARAGRAPH;
import static fr.phoenix.bot.documents.typesetting.Block.Style.SALUTATION;
import static fr.phoenix.bot.documents.typesetting.Block.Style.SENDER;
import static fr.phoenix.bot.documents.typesetting.Block.Style.SIGNATURE;
import static fr.phoenix.bot.documents.typesetting.Block.Style.SUBJECT;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a letter in the order of its language: both formats are set from this one list. */
final class LetterBlocks {

    private LetterBlocks() {}

    static List<Block> of(Sheet.Letter letter, Typeface typeface) {
        var sender = new Block(SENDER, lines(letter.sender(), typeface));
        var addressee = new Block(ADDRESSEE, lines(letter.addressee(), typeface));
        var date = one(DATE, letter.placeAndDate(), typeface);
        var subject = one(SUBJECT, letter.subject(), typeface);
        var salutation = one(SALUTATION, letter.salutation(), typeface);
        var head = switch (letter.language()) {
            case FR -> Stream.of(sender, addressee, date, subject, salutation);
            case EN -> Stream.of(sender, date, addressee, salutation, subject);
        };
        var body = letter.paragraphs().stream().map(paragraph -> one(PARAGRAPH, paragraph, typeface));
        var foot = Stream.of(
                one(CLOSING, letter.closing(), typeface),
                one(SIGNATURE, letter.signature(), typeface),
                one(ENCLOSURES, letter.enclosures(), typeface));
        return Stream.of(head, body, foot)
                .flatMap(blocks -> blocks)
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private static Block one(Block.Style style, Words words, Typeface typeface) {
        return new Block(style, lines(List.of(words), typeface));
    }

    private static List<String> lines(List<Words> words, Typeface typeface) {
        return words.stream()
                .flatMap(each -> each.text().lines())
                .map(typeface::settable)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
