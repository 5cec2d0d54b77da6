package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who the CV is of, as far as it says so clearly: what is not found is empty, never guessed. */
public record Contact(
        Optional<Found> name, Optional<Found> title, Optional<Found> mail, Optional<Found> phone, List<Found> links) {

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.\\p{L}{2,24}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d/])(?:(?:\\+|00)33[ .-]?(?:\\(0\\)[ .-]?)?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)"
                    + "|(?<!\\d)\\+(?!33)\\d{1,3}(?:[ .()-]{0,2}\\d){6,12}(?!\\d)");
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)[^\\s,;()]{4,200}|(?:linkedin\\.com|github\\.com|gitlab\\.com)/[^\\s,;()]{1,200}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]*\\.?(?: (?:de|du|des|la|le|van|von|d'|el|ben) ?)?(?: \\p{Lu}[\\p{L}’'-]*){1,3}");
    private static final Pattern APART = Pattern.compile(" {2,}| [-–—|•] |, ");
    private static final Set<String> NO_NAME = Set.of("curriculum", "vitae", "cv", "resume", "permis", "france", "rue");
    private static final int HEAD = 12;

    public Contact {
        links = List.copyOf(links);
    }

    public static Contact in(CvDocument document, List<Section> sections) {
        int first =
                sections.isEmpty() ? HEAD / 2 : sections.getFirst().heading().number() - 1;
        var head = document.lines().stream()
                .limit(Math.clamp(first, 0, HEAD))
                .filter(line -> !line.isBlank())
                .toList();
        var name = name(head);
        return new Contact(name, title(head, name), first(MAIL, document), first(PHONE, document), links(document));
    }

    private static Optional<Found> first(Pattern pattern, CvDocument document) {
        return all(pattern, document).findFirst();
    }

    private static Stream<Found> all(Pattern pattern, CvDocument document) {
        return document.lines().stream()
                .flatMap(line -> pattern.matcher(line.text()).results().map(m -> new Found(m.group(), line)));
    }

    private static List<Found> links(CvDocument document) {
        return all(LINK, document).limit(10).toList();
    }

    /** A name is two to four capitalised words that name no trade, in the first four lines. */
    private static Optional<Found> name(List<CvLine> head) {
        return head.stream()
                .limit(4)
                .flatMap(line -> APART.splitAsStream(line.text()).map(part -> new Found(part.strip(), line)))
                .filter(found -> isName(found.value()))
                .findFirst();
    }

    private static boolean isName(String text) {
        var folded = Folded.of(text);
        return NAME.matcher(text).matches()
                && !Trades.named(text)
                && Stream.of(folded.split("[ '-]")).noneMatch(NO_NAME::contains);
    }

    /** The trade aimed at: the first line that names a trade, else the line below the name if it holds nothing else. */
    private static Optional<Found> title(List<CvLine> head, Optional<Found> name) {
        var parts = head.stream()
                .flatMap(line -> APART.splitAsStream(line.text()).map(part -> new Found(part.strip(), line)))
                .filter(found -> name.filter(found::equals).isEmpty())
                .filter(found -> isTitle(found.value()))
                .toList();
        return parts.stream()
                .filter(part -> Trades.named(part.value()))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> name.filter(
                                        n -> part.line().number() == n.line().number() + 1)
                                .isPresent())
                        .findFirst());
    }

    private static boolean isTitle(String text) {
        return text.length() > 3
                && Character.isUpperCase(text.codePointAt(0))
                && text.length() <= 90
                && !text.contains("@")
                && text.chars().noneMatch(Character::isDigit)
                && !PersonalItem.any(text)
                && Stream.of(Folded.of(text).split("[ '-]")).noneMatch(NO_NAME::contains);
    }
}
