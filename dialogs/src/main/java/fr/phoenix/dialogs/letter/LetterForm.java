package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.FileNames;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Purpose.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a letter into the form it has in its language; all but subject and sentences is fixed, human-written wording. */
final class LetterForm {

    static final Set<String> TEXTS = Set.of(
            "letter.form.no-name",
            "letter.form.no-company",
            "letter.form.attention",
            "letter.form.dated",
            "letter.form.dated-in",
            "letter.form.subject",
            "letter.form.salutation",
            "letter.form.salutation-madam",
            "letter.form.salutation-sir",
            "letter.form.closing",
            "letter.form.closing-madam",
            "letter.form.closing-sir",
            "letter.form.enclosures",
            "letter.form.file");

    private static final Pattern TOWN =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}(?: \\(?\\d{2}(?:\\d{3})?\\)?)?");

    private LetterForm() {}

    static Sheet.Letter fill(Letter letter, Scene scene) {
        var slots = scene.slots();
        var name = orElse(slots.textOrEmpty(LetterSlots.NAME), scene.say("letter.form.no-name"));
        var company = slots.textOrEmpty(LetterSlots.COMPANY);
        var offer = LetterOffer.of(slots);
        var to = Addressee.of(LetterOffer.text(offer.addressee()));
        return new Sheet.Letter(
                new Words(FileNames.of(scene.say("letter.form.file"), company, slots.textOrEmpty(LetterSlots.NAME))),
                scene.language(),
                sender(name, scene),
                addressee(company, offer, to, scene),
                new Words(dated(scene, slots.textOrEmpty(LetterSlots.TOWN))),
                new Words(scene.say("letter.form.subject", letter.subject())),
                new Words(scene.say("letter.form.salutation" + to.ending(), to.called(scene.language()))),
                Arrays.stream(Paragraph.values())
                        .map(letter::paragraph)
                        .filter(text -> !text.isBlank())
                        .map(Words::new)
                        .toList(),
                new Words(scene.say("letter.form.closing" + to.ending())),
                new Words(name),
                new Words(scene.say("letter.form.enclosures")));
    }

    /** Name, town, and the ways to reach them that their CV gives. */
    private static List<Words> sender(String name, Scene scene) {
        var slots = scene.slots();
        var mail = slots.text(LetterSlots.MAIL)
                .or(() -> scene.fact(SharedFacts.MAIL))
                .orElse("");
        var phone = slots.text(LetterSlots.PHONE)
                .or(() -> scene.fact(SharedFacts.PHONE))
                .orElse("");
        return words(name, slots.textOrEmpty(LetterSlots.TOWN), phone, mail);
    }

    private static List<Words> addressee(String company, JobOffer offer, Addressee to, Scene scene) {
        var attention = to.name().isBlank() ? "" : scene.say("letter.form.attention", to.name());
        var lines = company.isBlank() && attention.isBlank()
                ? words(scene.say("letter.form.no-company"))
                : words(company, attention);
        return company.isBlank()
                ? lines
                : Stream.concat(lines.stream(), words(town(LetterOffer.text(offer.place()))).stream())
                        .toList();
    }

    /** Only what reads like a town may stand below a company's name. */
    private static String town(String place) {
        return TOWN.matcher(place).matches() ? place : "";
    }

    private static List<Words> words(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).map(Words::new).toList();
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    private static String dated(Scene scene, String town) {
        var day = day(scene.today(), scene.language());
        return town.isBlank() ? scene.say("letter.form.dated", day) : scene.say("letter.form.dated-in", town, day);
    }

    /** 1er mai 2026, 22 novembre 2026; 22 November 2026. */
    static String day(LocalDate day, Language language) {
        var monthAndYear =
                DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()).format(day);
        boolean ordinal = day.getDayOfMonth() == 1 && language == Language.FR;
        return day.getDayOfMonth() + (ordinal ? "er " : " ") + monthAndYear;
    }

    /** The letter to read and copy, in the order of its language. */
    static Words asText(Sheet.Letter letter) {
        var blocks = new ArrayList<String>();
        blocks.add(lines(letter.sender()));
        blocks.addAll(
                switch (letter.language()) {
                    case FR ->
                        List.of(
                                lines(letter.addressee()),
                                letter.placeAndDate().text(),
                                "**" + letter.subject().text() + "**",
                                letter.salutation().text());
                    case EN ->
                        List.of(
                                letter.placeAndDate().text(),
                                lines(letter.addressee()),
                                letter.salutation().text(),
                                "**" + letter.subject().text() + "**");
                });
        letter.paragraphs().forEach(paragraph -> blocks.add(paragraph.text()));
        blocks.add(letter.closing().text());
        blocks.add(letter.signature().text());
        blocks.add(letter.enclosures().text());
        return new Words(String.join("\n\n", blocks));
    }

    private static String lines(List<Words> lines) {
        return lines.stream().map(Words::text).collect(Collectors.joining("\n"));
    }
}
