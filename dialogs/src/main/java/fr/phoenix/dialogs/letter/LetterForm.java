package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.FileNames;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.flow.Scene;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a draft into the form a letter has in its language; all but subject and paragraphs is fixed, human-written wording. */
final class LetterForm {

    static final Set<String> TEXTS = Set.of(
            "letter.form.no-name",
            "letter.form.no-company",
            "letter.form.dated",
            "letter.form.dated-in",
            "letter.form.subject",
            "letter.form.salutation",
            "letter.form.closing",
            "letter.form.enclosures",
            "letter.form.file");

    private static final List<String> PARAGRAPHS = List.of("you", "me", "us");

    private LetterForm() {}

    static Sheet.Letter fill(Scene scene) {
        var slots = scene.slots();
        var name = orElse(slots.textOrEmpty(LetterSlots.NAME), scene.say("letter.form.no-name"));
        var company = slots.textOrEmpty(LetterSlots.COMPANY);
        var town = slots.textOrEmpty(LetterSlots.TOWN);
        return new Sheet.Letter(
                new Words(FileNames.of(scene.say("letter.form.file"), company, slots.textOrEmpty(LetterSlots.NAME))),
                scene.language(),
                town.isBlank() ? words(name) : words(name, town),
                words(orElse(company, scene.say("letter.form.no-company"))),
                new Words(dated(scene, town)),
                new Words(scene.say("letter.form.subject", slots.textOrEmpty(part("subject")))),
                new Words(scene.say("letter.form.salutation")),
                PARAGRAPHS.stream()
                        .map(paragraph -> slots.textOrEmpty(part(paragraph)))
                        .filter(text -> !text.isBlank())
                        .map(Words::new)
                        .toList(),
                new Words(scene.say("letter.form.closing")),
                new Words(name),
                new Words(scene.say("letter.form.enclosures")));
    }

    private static String part(String name) {
        return LetterSlots.DRAFT + "." + name;
    }

    private static List<Words> words(String... lines) {
        return Stream.of(lines).map(Words::new).toList();
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
        return String.join("\n", lines.stream().map(Words::text).toList());
    }
}
