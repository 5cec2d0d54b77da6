package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.lexicon.Skills;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The skills that letters know by name: those of the product's one lexicon. A skill's code is its French name. */
public final class SkillLexicon {

    private static final SkillLexicon STANDARD = new SkillLexicon();

    private SkillLexicon() {}

    public static SkillLexicon standard() {
        return STANDARD;
    }

    /** The codes of the skills that a text names. */
    public Set<String> in(String text) {
        return Skills.in(text).stream().map(Skills.Skill::french).collect(Collectors.toUnmodifiableSet());
    }

    /** The words by which a text calls the skills, each skill once, in its own order. */
    public List<String> namesIn(String text) {
        var first = new LinkedHashMap<Skills.Skill, String>();
        Skills.named(text).forEach(named -> first.putIfAbsent(named.skill(), named.words()));
        return List.copyOf(first.values());
    }
}
