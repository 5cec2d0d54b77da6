package fr.phoenix.dialogs.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Our own lexicon of skills, French and English, with synonyms ({@code skills.txt}). Names with signs (C++, C#, .NET, R&amp;D) are met as
 * they are, before any stem; other names whatever their case, accents, plural and gender. What no line names is not known.
 */
public final class Skills {

    private static final Phrases<Skill> ALL = read();

    private Skills() {}

    /** One skill, by the names it is shown with. */
    public record Skill(String french, String english) {}

    /** A skill named in a text, and the words that name it. */
    public record Named(Skill skill, String words) {}

    private static Phrases<Skill> read() {
        var forms = new LinkedHashMap<String, Skill>();
        for (var line : WordList.lines(Skills.class, "skills.txt")) {
            var all = List.of(line.split("\\|"));
            var skill = new Skill(shown(all.get(0)), shown(all.get(1)));
            all.stream().filter(form -> !form.startsWith("-")).forEach(form -> forms.putIfAbsent(form.strip(), skill));
        }
        return new Phrases<>(forms);
    }

    private static String shown(String form) {
        return form.strip().replaceFirst("^[-=!]", "");
    }

    /** The distinct skills that the text names, in the order of their first mention: naming one again changes nothing. */
    public static Set<Skill> in(String text) {
        var found = new LinkedHashSet<Skill>();
        ALL.in(text).forEach(met -> found.add(met.value()));
        return found;
    }

    /** Every mention of a skill, in the words of the text. */
    public static List<Named> named(String text) {
        var all = new ArrayList<Named>();
        ALL.in(text).forEach(met -> all.add(new Named(met.value(), text.substring(met.start(), met.end()))));
        return all;
    }
}
