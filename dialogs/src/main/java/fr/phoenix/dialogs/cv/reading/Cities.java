package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The town somebody lives in, without the street: behind a postal code, before the number of a département, or one that is known. */
final class Cities {

    private static final Pattern APART =
            Pattern.compile(" {2,}| [-–—|•·/] | ?[|•·] ?|, ?(?=\\p{Lu}|\\d)(?![A-Z]{2}(?: \\d{5})?$)");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:adresse|address|ville|city|lieu|location|domicile|based in|r[ée]side? à|habite à|bas[ée]e? à|localisation)\\b ?:? ?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODED = Pattern.compile(
            "(?<![\\d ])(?:^|.*\\s|F-)?(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3} (?<city>\\p{Lu}[\\p{L}' ’-]{1,40}?)(?: cedex.*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile("^(?<city>\\p{Lu}[\\p{L}' ’-]{1,40}?) ?\\(?(?:\\d{2,3}|\\d{5}|2[AB])\\)?$");

    private static final Pattern STATE =
            Pattern.compile("^(?<city>\\p{Lu}[\\p{L}. ’'-]{1,40}), [A-Z]{2}(?: \\d{5}(?:-\\d{4})?)?$");
    /** "Lyon 7e", "Paris 10ème arrondissement". */
    private static final Pattern DISTRICT = Pattern.compile(" \\d{1,2} ?(?:er|e|ème|eme)(?: arr.*)?$");

    /** The form of Europass says which address it is. */
    private static final Pattern REMARK =
            Pattern.compile(" \\((?:domicile|home|travail|work)\\)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SYMBOL = Pattern.compile("^[^\\p{L}\\p{N}(]+");

    private Cities() {}

    static Optional<Found> in(
            CvDocument document, List<Section> sections, Optional<Found> mail, Optional<Found> phone) {
        var lines = new ArrayList<CvLine>();
        int first = sections.isEmpty() ? 10 : sections.getFirst().heading().number() - 1;
        document.lines().stream().limit(Math.min(first, 14)).forEach(lines::add);
        sections.stream()
                .filter(section -> section.kind() == SectionKind.CONTACT)
                .forEach(section -> lines.addAll(section.lines()));
        List.of(mail, phone)
                .forEach(found -> found.ifPresent(f -> around(document, f.line().number(), lines)));
        return lines.stream()
                .flatMap(line -> APART.splitAsStream(line.content())
                        .flatMap(part -> city(part).map(city -> new Found(city, line)).stream()))
                .findFirst()
                .or(() -> beside(mail, phone));
    }

    /** What is left of the line of the mail and the phone. */
    private static Optional<Found> beside(Optional<Found> mail, Optional<Found> phone) {
        return mail.flatMap(m -> {
            var rest = m.line()
                    .text()
                    .replace(m.value(), " ")
                    .replace(phone.map(Found::value).orElse(" "), " ");
            return city(rest.strip()).map(city -> new Found(city, m.line()));
        });
    }

    private static void around(CvDocument document, int number, List<CvLine> lines) {
        for (int i = Math.max(0, number - 4); i < Math.min(document.lines().size(), number + 3); i++) {
            lines.add(document.lines().get(i));
        }
    }

    private static Optional<String> city(String text) {
        var plain = SYMBOL.matcher(text.strip()).replaceFirst("");
        var bare = REMARK.matcher(LABEL.matcher(plain).replaceFirst("")).replaceFirst("");
        var coded = CODED.matcher(bare);
        if (coded.matches()) {
            return Optional.of(coded.group("city").strip());
        }
        var state = STATE.matcher(bare);
        if (state.matches()) {
            return Optional.of(state.group("city"));
        }
        var numbered = NUMBERED.matcher(bare);
        if (numbered.matches()) {
            return Optional.of(numbered.group("city").strip());
        }
        boolean labelled = !bare.equals(plain)
                && Character.isUpperCase(bare.isEmpty() ? ' ' : bare.charAt(0))
                && bare.chars().noneMatch(Character::isDigit);
        var town = DISTRICT.matcher(bare).replaceFirst("");
        if (!town.equals(bare) && Places.known(town)) {
            return Optional.of(town);
        }
        return Places.known(bare) || Places.shaped(bare) || labelled ? Optional.of(bare) : Optional.empty();
    }
}
