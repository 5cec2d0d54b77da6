package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who the CV is of, as far as it says so clearly: what is not found is empty, never guessed. */
public record Contact(
        Optional<Found> name,
        Optional<Found> title,
        Optional<Found> mail,
        Optional<Found> phone,
        Optional<Found> city,
        List<Found> links) {

    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)[^\\s,;()|]{4,200}|(?:[a-z]{2}\\.)?(?:linkedin\\.com|github\\.com|gitlab\\.com|behance\\.net|malt\\.fr)/[^\\s,;()|]{1,200}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APART = Pattern.compile(" {2,}| [-–—|•·] | ?[|•·] ?|, ");
    private static final Set<String> NO_TITLE = Set.of(
            "curriculum", "vitae", "cv", "resume", "permis", "france", "rue", "avenue", "vehicule", "tel", "mail");
    private static final int HEAD = 12;

    public Contact {
        links = List.copyOf(links);
    }

    /** The first number of a telephone that somebody writes. */
    public static Optional<String> phone(String text) {
        return Phones.in(text);
    }

    /** The first mail address that somebody writes. */
    public static Optional<String> mail(String text) {
        return Mails.in(List.of(new CvLine(1, text))).map(Found::value);
    }

    public static Contact in(CvDocument document, List<Section> sections) {
        var lines = document.lines();
        var mail = Mails.in(lines);
        var name = Names.in(document, sections, mail);
        var phone = lines.stream()
                .flatMap(line -> Phones.in(line.text()).map(number -> new Found(number, line)).stream())
                .findFirst();
        return new Contact(
                name,
                title(document, sections, name),
                mail,
                phone,
                Cities.in(document, sections, mail, phone),
                links(document));
    }

    private static List<Found> links(CvDocument document) {
        return document.lines().stream()
                .flatMap(line -> LINK.matcher(line.text()).results().map(m -> new Found(m.group(), line)))
                .limit(10)
                .toList();
    }

    /** The lines that are no sections': those above the first heading, and those below the name up to the next heading. */
    static List<CvLine> head(CvDocument document, List<Section> sections, Optional<Found> name) {
        int first =
                sections.isEmpty() ? HEAD / 2 : sections.getFirst().heading().number() - 1;
        var head = new ArrayList<>(document.lines().stream()
                .limit(Math.clamp(first, 0, HEAD))
                .filter(line -> !line.isBlank())
                .toList());
        name.filter(found -> found.line().number() > first).ifPresent(found -> {
            for (int i = found.line().number() - 1; i < document.lines().size() && head.size() < 2 * HEAD; i++) {
                var line = document.lines().get(i);
                boolean heads =
                        sections.stream().anyMatch(section -> section.heading().number() == line.number());
                if (heads || i > found.line().number() + 2) {
                    break;
                }
                if (!line.isBlank()) {
                    head.add(line);
                }
            }
        });
        return head;
    }

    /** The trade aimed at: right of the name or below it; a line that names a trade before one that does not. */
    private static Optional<Found> title(CvDocument document, List<Section> sections, Optional<Found> name) {
        var head = Joined.lines(head(document, sections, name));
        var parts = head.stream()
                .flatMap(line -> titleParts(line, name).stream())
                .filter(found -> isTitle(found.value()))
                .toList();
        int at = name.map(found -> found.line().number()).orElse(0);
        return parts.stream()
                .filter(part -> Trades.named(part.value()) && part.line().number() >= at)
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> at > 0
                                && part.line().number() >= at
                                && part.line().number() <= at + 2)
                        .findFirst())
                .or(() -> parts.stream()
                        .filter(part -> Trades.named(part.value()))
                        .findFirst());
    }

    /** The whole line when it holds nothing but a title, else its parts. */
    private static List<Found> titleParts(CvLine line, Optional<Found> name) {
        var text = Headings.closed(line.content());
        boolean hasName =
                name.filter(found -> found.line().number() == line.number()).isPresent();
        boolean whole = !hasName
                && !text.contains("@")
                && text.chars().noneMatch(Character::isDigit)
                && !text.contains("  ")
                && !text.contains(" | ");
        if (whole) {
            return isCity(text) ? List.of() : List.of(new Found(text, line));
        }
        return APART.splitAsStream(text)
                .map(part -> new Found(part.strip(), line))
                .filter(found ->
                        name.filter(n -> found.value().contains(n.value())).isEmpty())
                .filter(found -> hasName || Trades.named(found.value()))
                .toList();
    }

    private static boolean isCity(String text) {
        return Places.known(text) || Places.postal(text);
    }

    private static boolean isTitle(String text) {
        return text.length() > 3
                && Character.isUpperCase(text.codePointAt(0))
                && text.length() <= 100
                && !text.contains("@")
                && !LINK.matcher(text).find()
                && !text.matches(".*:\\s*$")
                && text.chars().noneMatch(Character::isDigit)
                && !Places.known(text)
                && !PersonalItem.any(text)
                && Stream.of(Folded.of(text).split("[ '-]")).noneMatch(NO_TITLE::contains);
    }
}
