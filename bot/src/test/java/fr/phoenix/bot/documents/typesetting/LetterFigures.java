package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.evidence.Claims;
import fr.phoenix.dialogs.letter.offer.Offers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Has every person of {@code letters/profiles.txt} apply for every offer of the corpus in their language, through the whole flow and with
 * no model, and prints what the letters are like. {@code -Dletters.print=true} prints them too.
 */
class LetterFigures {

    private static final Pattern TU = Pattern.compile("(?iU)\\b(tu|te|toi|ton|ta|tes)\\b|\\bt['’]");
    private static final Pattern FEMININE = Pattern.compile(
            "(?iU)\\bje (?:suis|serais|serai) (?:\\w+ )?(heureuse|prête|motivée|disposée|convaincue|ravie)\\b");
    private static final Pattern MASCULINE = Pattern.compile(
            "(?iU)\\bje (?:suis|serais|serai) (?:\\w+ )?(heureux|prêt|motivé|disposé|convaincu|ravi)\\b");

    private record Made(String name, Sheet.Letter sheet, List<String> beyond, long millis) {

        String body() {
            return sheet.paragraphs().stream().map(words -> words.text()).collect(Collectors.joining("\n"));
        }

        int words() {
            return body().split("\\s+").length;
        }

        /** With the subject, salutation, closing and signature. */
        int wordsInAll() {
            return words()
                    + Stream.of(sheet.subject(), sheet.salutation(), sheet.closing(), sheet.signature())
                            .mapToInt(line -> line.text().split("\\s+").length)
                            .sum();
        }
    }

    @Test
    void letters_of_everybody_for_every_offer() throws IOException {
        var letters = new ArrayList<Made>();
        int unfinished = 0;
        for (var profile : LetterProfile.all()) {
            for (var offer : Offers.all()) {
                if (!profile.reads(offer)) {
                    continue;
                }
                var made = made(profile, offer);
                if (made == null) {
                    unfinished++;
                } else {
                    letters.add(made);
                }
            }
        }
        report(letters, unfinished);
        assertThat(unfinished).isZero();
    }

    private static @org.jspecify.annotations.Nullable Made made(LetterProfile profile, Offers.Offer offer) {
        var talk = profile.appliedFor(offer);
        if (talk.sheets().isEmpty()) {
            System.out.println("UNFINISHED " + profile + " " + offer.name() + " at " + talk.at());
            return null;
        }
        var sheet = (Sheet.Letter) talk.sheets().getLast();
        var known = new ArrayList<>(profile.said());
        known.add(offer.text());
        known.add(FIXED);
        var beyond = sheet.paragraphs().stream()
                .flatMap(paragraph -> Claims.beyond(paragraph.text(), known).stream())
                .toList();
        long start = System.nanoTime();
        talk.type(profile.english() ? "in other words" : "avec d’autres mots");
        return new Made(profile + " × " + offer.name(), sheet, beyond, (System.nanoTime() - start) / 1_000_000);
    }

    /** What the fixed wording of letters says. */
    private static final String FIXED = "Je Vous Votre Mon Ma I My You Your";

    private static void report(List<Made> letters, int unfinished) throws IOException {
        var words = letters.stream().map(Made::words).sorted().toList();
        var millis = letters.stream().map(Made::millis).sorted().toList();
        int onePage = 0;
        int alike = 0;
        for (var letter : letters) {
            var pdf = LetterFile.of(letter.sheet(), Format.PDF);
            onePage += LetterFile.pages(pdf) == 1 ? 1 : 0;
            var wanted = LetterFile.wanted(letter.sheet());
            alike += LetterFile.pdfText(pdf).equals(wanted)
                            && LetterFile.docxText(LetterFile.of(letter.sheet(), Format.DOCX))
                                    .equals(wanted)
                    ? 1
                    : 0;
        }
        var beyond =
                letters.stream().filter(letter -> !letter.beyond().isEmpty()).toList();
        beyond.forEach(letter -> System.out.println("BEYOND " + letter.name() + ": " + letter.beyond()));
        long tu = letters.stream()
                .filter(letter -> letter.name().contains(".fr"))
                .filter(letter -> TU.matcher(letter.body()).find())
                .peek(letter -> System.out.println("TU " + letter.name() + ": " + letter.body()))
                .count();
        long mixed = letters.stream()
                .filter(letter -> FEMININE.matcher(letter.body()).find()
                        && MASCULINE.matcher(letter.body()).find())
                .count();
        if (Boolean.getBoolean("letters.print")) {
            letters.forEach(letter -> System.out.println("\n== " + letter.name() + " (" + letter.words() + " words)\n"
                    + letter.sheet().subject().text() + "\n\n" + letter.body()));
        }
        System.out.printf(
                Locale.ROOT,
                "FIGURE letters %d (unfinished %d); with something beyond what was said %d; tu to the company %d; genders mixed %d%n",
                letters.size(),
                unfinished,
                beyond.size(),
                tu,
                mixed);
        System.out.printf(
                Locale.ROOT,
                "FIGURE words of the body: least %d, median %d, most %d; from subject to signature 220 to 350: %d of %d, shorter %d%n",
                Collections.min(words),
                words.get(words.size() / 2),
                Collections.max(words),
                letters.stream()
                        .filter(letter -> letter.wordsInAll() >= 220 && letter.wordsInAll() <= 350)
                        .count(),
                letters.size(),
                letters.stream().filter(letter -> letter.wordsInAll() < 220).count());
        System.out.printf(
                Locale.ROOT,
                "FIGURE one page %d of %d; PDF and DOCX read back alike %d of %d; another draft through the whole flow: median %d ms, p95 %d ms%n",
                onePage,
                letters.size(),
                alike,
                letters.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100));
    }
}
