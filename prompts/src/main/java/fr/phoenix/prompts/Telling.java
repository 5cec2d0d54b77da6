package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.answer.WrittenAnswer;
import java.util.regex.Pattern;

/** Tells a listener a guarded text sentence by sentence, parts apart by an empty line; a letter's subject is not told. */
final class Telling {

    private static final Pattern SENTENCE = Pattern.compile(".+?(?:[.!?…]\\s+|\\z)", Pattern.DOTALL);

    private Telling() {}

    static void tell(Brief brief, Written.Draft draft, Progress progress) {
        var gap = "";
        for (var part : WrittenAnswer.parts(brief)) {
            if (part.equals("subject")) {
                continue;
            }
            var sentences = SENTENCE.matcher(draft.parts().getOrDefault(part, ""));
            while (sentences.find()) {
                progress.wrote(gap + sentences.group());
                gap = "";
            }
            gap = "\n\n";
        }
    }
}
