package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.orchestration.Brief;
import java.util.Set;

/**
 * Refuses a letter that claims what the person did not say. A number must stand in the facts or the offer; a tool, skill or diploma of
 * the lexicon must stand in the facts when the paragraph is about the person ({@code me}), elsewhere in the facts or the offer.
 *
 * <p>Limits: a claim without number and without a word of the lexicon passes; whether a fact is bent is not seen. Figures of a critique
 * must stand in its brief too; reflections are not looked at.
 */
final class UnsupportedClaim implements OutGuard {

    private final SkillsLexicon lexicon;

    UnsupportedClaim(SkillsLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String code() {
        return "unsupported-claim";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        return switch (manuscript.brief()) {
            case Brief.Reflection one -> false;
            case Brief.CvCritique critique -> {
                var known = Figures.in(String.join(" ; ", manuscript.given()));
                known.add(String.valueOf(critique.score()));
                known.add("100");
                yield !known.containsAll(Figures.in(manuscript.whole()));
            }
            case Brief.LetterDraft letter -> refuses(letter, manuscript);
        };
    }

    private boolean refuses(Brief.LetterDraft letter, Manuscript manuscript) {
        var facts = String.join(" ; ", Manuscript.texts(letter.facts().stream().map(Brief.Fact::words)));
        var all = String.join(" ; ", manuscript.given());
        if (!Figures.in(all).containsAll(Figures.in(manuscript.whole()))) {
            return true;
        }
        var ofPerson = lexicon.supportedBy(facts);
        var known = lexicon.supportedBy(all);
        return manuscript.parts().entrySet().stream()
                .anyMatch(part -> claims(part.getKey().equals("me") ? ofPerson : known, part.getValue()));
    }

    private boolean claims(Set<String> known, String text) {
        return !known.containsAll(lexicon.claimedIn(text));
    }
}
