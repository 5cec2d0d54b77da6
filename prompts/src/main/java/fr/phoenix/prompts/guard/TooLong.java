package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.orchestration.Brief;

/**
 * Refuses what would not be read: more than 1,200 characters of reflection or critique, a line of a CV over 300, a letter's
 * sentence over 600, or a letter over 3,600 in all (what fits on one page at 11 points).
 */
final class TooLong implements OutGuard {

    @Override
    public String code() {
        return "too-long";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        return switch (manuscript.brief()) {
            case Brief.Reflection one -> manuscript.whole().length() > 1_200;
            case Brief.CvCritique one -> manuscript.whole().length() > 1_200;
            case Brief.CvRewrite one -> manuscript.parts().values().stream().anyMatch(part -> part.length() > 300);
            case Brief.LetterDraft one ->
                manuscript.whole().length() > 3_600
                        || manuscript.parts().values().stream().anyMatch(part -> part.length() > 600);
        };
    }
}
