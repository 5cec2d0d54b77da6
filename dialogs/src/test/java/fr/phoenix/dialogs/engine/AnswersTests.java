package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTests {

    /** What is asked about a result can be said again at once; it is no answer to come back to. */
    private static final Set<String> NOT_CORRIGIBLE = Set.of(
            "letter.verdict",
            "cv.next",
            "check-in.way",
            "check-in.permission",
            "check-in.smaller",
            "check-in.reminder",
            "check-in.setbacks",
            "setbacks.another");

    @Test
    void everyAnswerHasANameInBothLanguagesToBeCorrectedBy() {
        var texts = Texts.load();
        var nameless = new ArrayList<String>();
        for (var flow : Catalogue.flows(texts).all()) {
            for (var slot : flow.offered() ? slots(flow) : List.<String>of()) {
                var key = flow.code() + "." + slot;
                for (var language : Language.values()) {
                    if (!NOT_CORRIGIBLE.contains(key) && !texts.has(language, "slot." + key)) {
                        nameless.add(language.code() + " slot." + key);
                    }
                }
            }
        }

        assertThat(nameless).isEmpty();
    }

    private static <S extends Enum<S>> List<String> slots(Flow<S> flow) {
        return List.of(flow.states().getEnumConstants()).stream()
                .map(flow::step)
                .filter(Question.class::isInstance)
                .flatMap(step -> ((Question) step).slots().stream())
                .map(offer -> offer.slot())
                .distinct()
                .toList();
    }
}
