package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.interviewing.Quotation;
import fr.phoenix.dialogs.orchestration.Brief;

/** Refuses a reflection that quotes nothing of what the person wrote, where anything can be quoted. */
final class NothingQuoted implements OutGuard {

    @Override
    public String code() {
        return "nothing-quoted";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        return manuscript.brief() instanceof Brief.Reflection reflection
                && Quotation.of(reflection.weighs().text()).isPresent()
                && !Quotation.isIn(manuscript.whole(), reflection.weighs().text());
    }

    @Override
    public boolean judgesBeginnings() {
        return false;
    }
}
