package fr.phoenix.prompts.guard;

import fr.phoenix.prompts.guard.personal.Finding;
import fr.phoenix.prompts.guard.personal.Kind;
import fr.phoenix.prompts.guard.personal.PersonalData;
import java.util.Arrays;
import java.util.Locale;

/**
 * Refuses personal data that the brief does not hold: a model invents it, or remembers somebody else's. A number or an address must
 * stand in what was given, in whatever grouping; of a name, every word must. Limits: those of the recognisers.
 */
final class PersonalDataLeak implements LeakGuard {

    private static final PersonalData PERSONAL = PersonalData.unprepared();

    @Override
    public String code() {
        return "personal-data";
    }

    @Override
    public boolean leaks(Passage passage) {
        var given = String.join("\n", passage.given());
        return PERSONAL.in(passage.text()).stream().anyMatch(finding -> !stands(finding, given));
    }

    private static boolean stands(Finding finding, String given) {
        if (finding.kind() != Kind.NAME) {
            return compact(given).contains(compact(finding.value()));
        }
        var known = " " + words(given) + " ";
        return Arrays.stream(words(finding.value()).split(" ")).allMatch(word -> known.contains(" " + word + " "));
    }

    private static String compact(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d@]", "");
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
