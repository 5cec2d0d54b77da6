package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.answer.WrittenAnswer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tells a listener how far a text is, parts apart by an empty line. At the end the listener knows the
 * text that counts, or none.
 */
final class Telling {

    private static final String NOTHING = "";

    private final Brief brief;
    private final Progress progress;
    private String told = NOTHING;
    private boolean over;

    Telling(Brief brief, Progress progress) {
        this.brief = brief;
        this.progress = progress;
    }

    /** @param parts guarded */
    synchronized void soFar(Map<String, String> parts) {
        if (brief instanceof Brief.CvRewrite || brief instanceof Brief.LetterDraft) {
            return; // lines and sentences are weighed, one by one, before anybody sees them
        }
        say(WrittenAnswer.parts(brief).stream()
                .map(parts::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
    }

    synchronized void takeBack() {
        say(NOTHING);
    }

    /** A piece that comes later is not told. */
    synchronized void end(Written written) {
        switch (written) {
            case Written.Draft draft -> soFar(draft.parts());
            case Written.Withheld withheld -> takeBack();
            case Written.Unavailable unavailable -> takeBack();
        }
        over = true;
    }

    private void say(String text) {
        if (!over && !text.equals(told)) {
            told = text;
            progress.wrote(text);
        }
    }
}
