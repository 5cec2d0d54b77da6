package fr.phoenix.dialogs.letter.bridge;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import fr.phoenix.dialogs.lexicon.Trades.Trade;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A requirement of an offer that is usually practised in the past trade. A hint: it makes a question, and only what the person answers may
 * be claimed.
 */
public record Link(Trade trade, Skill skill, Requirement requirement) {

    private static final Pattern ACRONYM = Pattern.compile("^\\p{Lu}[^\\p{Ll}].*|.*\\p{Lu}\\p{Lu}.*");

    /** Fixed wording: a key and what goes into it. */
    public record Wording(String key, List<String> arguments) {
        public Wording {
            arguments = List.copyOf(arguments);
        }

        /** For {@code Scene.say} and its like. */
        public Object[] values() {
            return arguments.toArray();
        }
    }

    /**
     * “aide-soignante → travail en équipe → « esprit d’équipe » demandé par l’offre”.
     *
     * @param pastTrade as the person calls it: the lexicon knows it in the masculine only
     */
    public Wording explanation(String pastTrade, Language language) {
        return new Wording("bridge.link", List.of(pastTrade, skill(language), requirement.words()));
    }

    /** Asks for a situation of their own. */
    public Wording question(String pastTrade, Language language) {
        return new Wording("bridge.question", List.of(pastTrade, skill(language), requirement.words()));
    }

    /** The skill's name as it stands within a sentence. */
    private String skill(Language language) {
        return switch (language) {
            case FR -> within(skill.french());
            case EN -> within(skill.english());
        };
    }

    private static String within(String name) {
        return ACRONYM.matcher(name).matches()
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Shows no words of the offer. */
    @Override
    public String toString() {
        return "Link[" + trade + ", " + skill + ", " + requirement.need() + "]";
    }
}
