package fr.phoenix.prompts.guard.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All recognisers together. Where two of them see something in the same place, the one with the stricter rule wins: a number with a
 * key before a phone, a phone before a name.
 */
public final class PersonalData {

    private static final List<Recogniser> STRICT = List.of(
            new Mails(), new Ibans(), new SocialSecurityNumbers(), new Phones(), new BirthDates(), new Addresses());
    private static final PersonNames NAMES = new PersonNames(NameLexicon.load());

    private final KnownNames known;
    private final List<String> notNames;

    private PersonalData(KnownNames known, List<String> notNames) {
        this.known = known;
        this.notNames = notNames;
    }

    /** Finds what can be seen from a text alone. */
    public static PersonalData unprepared() {
        return new PersonalData(KnownNames.none(), List.of());
    }

    /**
     * Finds the names of these texts in each of them: whoever is introduced once is known everywhere.
     *
     * @param names names that are known from elsewhere
     * @param notNames what may look like a name and is none, such as the company of an offer
     */
    public static PersonalData knowing(
            Collection<String> names, Collection<String> notNames, Collection<String> texts) {
        var all = new ArrayList<>(names);
        var alone = new PersonalData(
                KnownNames.none(), notNames.stream().map(PersonalData::even).toList());
        for (var text : texts) {
            alone.in(text).stream()
                    .filter(finding -> finding.kind() == Kind.NAME)
                    .forEach(finding -> all.add(finding.value()));
        }
        return new PersonalData(KnownNames.of(all), alone.notNames);
    }

    /** What was found, in the order of the text, none overlapping another. */
    public List<Finding> in(String given) {
        var text = even(given);
        var found = new ArrayList<Finding>();
        for (var recogniser : STRICT) {
            recogniser.in(text).forEach(finding -> add(found, finding));
        }
        NAMES.in(text).filter(finding -> !isExempt(finding.value())).forEach(finding -> add(found, finding));
        known.in(text).filter(finding -> !isExempt(finding.value())).forEach(finding -> add(found, finding));
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::start))
                .map(finding -> Finding.of(finding.kind(), given, finding.start(), finding.end()))
                .toList();
    }

    private boolean isExempt(String name) {
        return notNames.stream().anyMatch(other -> other.contains(name));
    }

    private static void add(List<Finding> found, Finding finding) {
        if (found.stream().noneMatch(finding::overlaps)) {
            found.add(finding);
        }
    }

    /** The text with one kind of apostrophe, hyphen and space, each character in its place. */
    static String even(String text) {
        return text.replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
