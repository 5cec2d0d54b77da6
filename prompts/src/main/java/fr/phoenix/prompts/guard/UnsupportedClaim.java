package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.orchestration.Brief;
import java.util.List;
import java.util.Set;

/**
 * Refuses what claims more than was said. Figures and skills of a reflection must stand in its brief, and so must the figures of a critique;
 * another wording of a CV's line may hold what that line, its job and the answer about it say. A letter is not judged here: it checks each
 * of its sentences by itself, so that one that is refused does not take the others with it.
 *
 * <p>Limits: a claim without number and without a word of the lexicon passes; whether a fact is bent is not seen.
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
            case Brief.Reflection reflection -> {
                int mood = reflection.mood();
                int confidence = reflection.confidence();
                var known = Figures.in(String.join(" ; ", manuscript.given()));
                List.of(mood, confidence, Math.abs(mood - confidence), 10)
                        .forEach(one -> known.add(String.valueOf(one)));
                yield !known.containsAll(Figures.in(manuscript.whole()))
                        || claims(lexicon.supportedBy(String.join(" ; ", manuscript.given())), manuscript.whole());
            }
            case Brief.CvCritique critique -> {
                var known = Figures.in(String.join(" ; ", manuscript.given()));
                known.add(String.valueOf(critique.score()));
                known.add("100");
                yield !known.containsAll(Figures.in(manuscript.whole()));
            }
            case Brief.LetterDraft letter -> false;
            case Brief.CvRewrite rewrite -> refuses(rewrite, manuscript);
        };
    }

    /** Each line stands on its own evidence: what was said about one proves nothing about another. */
    private boolean refuses(Brief.CvRewrite rewrite, Manuscript manuscript) {
        for (int i = 0; i < rewrite.lines().size(); i++) {
            var given = String.join(
                    " ; ", Manuscript.texts(Manuscript.words(rewrite.lines().get(i))));
            var written = manuscript.parts().getOrDefault(Brief.CvRewrite.part(i + 1), "");
            if (!Figures.in(given).containsAll(Figures.in(written)) || claims(lexicon.supportedBy(given), written)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text about what was said adds a figure or a skill to it. */
    boolean adds(Passage passage) {
        var given = String.join(" ; ", passage.given());
        return !Figures.in(given).containsAll(Figures.in(passage.text()))
                || claims(lexicon.supportedBy(given), passage.text());
    }

    private boolean claims(Set<String> known, String text) {
        return !known.containsAll(lexicon.claimedIn(text));
    }
}
