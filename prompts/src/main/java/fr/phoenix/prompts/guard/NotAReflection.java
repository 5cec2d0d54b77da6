package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.interviewing.Behaviour;
import fr.phoenix.dialogs.interviewing.Coder;
import fr.phoenix.dialogs.orchestration.Brief;

/** Refuses as a reflection what pushes, blames, or asks: the next question is asked after it. */
final class NotAReflection implements OutGuard {

    @Override
    public String code() {
        return "not-a-reflection";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        return manuscript.brief() instanceof Brief.Reflection
                && Coder.code(manuscript.whole()).stream().anyMatch(NotAReflection::isOutOfPlace);
    }

    private static boolean isOutOfPlace(Behaviour behaviour) {
        return behaviour.forbidden() || behaviour.question();
    }
}
