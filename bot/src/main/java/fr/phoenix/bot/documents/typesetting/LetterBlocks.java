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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The paragraphs of a letter in the order of its language: both formats are set from this one list. */
final class LetterBlocks {

    private LetterBlocks() {}

    static List<Block> of(Sheet.Letter letter, Typeface typeface) {
        UnaryOperator<String> set = switch (letter.language()) {
            case FR -> line -> FrenchSpaces.kept(typeface.settable(line));
            case EN -> typeface::settable;
        };
        var sender = new Block(SENDER, lines(letter.sender(), set));
        var addressee = new Block(ADDRESSEE, lines(letter.addressee(), set));
        var date = one(DATE, letter.placeAndDate(), set);
        var subject = one(SUBJECT, letter.subject(), set);
        var salutation = one(SALUTATION, letter.salutation(), set);
        var head = switch (letter.language()) {
            case FR -> Stream.of(sender, addressee, date, subject, salutation);
            case EN -> Stream.of(sender, date, addressee, salutation, subject);
        };
        var body = letter.paragraphs().stream().map(paragraph -> one(PARAGRAPH, paragraph, set));
        var foot = Stream.of(
                one(CLOSING, letter.closing(), set),
                one(SIGNATURE, letter.signature(), set),
                one(ENCLOSURES, letter.enclosures(), set));
        return Stream.of(head, body, foot)
                .flatMap(blocks -> blocks)
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private static Block one(Block.Style style, Words words, UnaryOperator<String> set) {
        return new Block(style, lines(List.of(words), set));
    }

    private static List<String> lines(List<Words> words, UnaryOperator<String> set) {
        return words.stream()
                .flatMap(each -> each.text().lines())
                .map(set)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
