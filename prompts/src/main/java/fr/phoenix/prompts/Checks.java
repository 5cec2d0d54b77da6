package fr.phoenix.prompts;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.guard.HiddenCharacters;
import fr.phoenix.prompts.guard.Manuscript;
import fr.phoenix.prompts.guard.OutGuards;
import fr.phoenix.prompts.guard.Passage;
import fr.phoenix.prompts.guard.PromptInjection;
import fr.phoenix.prompts.guard.Pseudonyms;
import fr.phoenix.prompts.routing.Reading;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The guards around a call: the search for injections before, the out-guards after, on what models and the offline writer wrote; counts
 * refusals as {@code phoenix.guard.refused} by rule.
 */
record Checks(OutGuards guards, Predicate<Collection<String>> injections, MeterRegistry registry) {

    private static final String ALTERED_MARK = "altered-mark";

    Checks(OutGuards guards, MeterRegistry registry) {
        this(guards, PromptInjection::isNoticedIn, registry);
    }

    /** Puts personal data back into a model's text and lets the guards read it. */
    Reading<Map<String, String>> model(
            Brief brief, Map<String, String> parts, Pseudonyms pseudonyms, String instructions) {
        var reading = read(brief, parts, pseudonyms, instructions, guards::refusing);
        if (reading instanceof Reading.Refused<Map<String, String>> refused) {
            count(refused.rule());
        }
        return reading;
    }

    /** The same for the beginning of a text that is still being written. Not counted: its end decides. */
    Optional<Map<String, String>> preview(
            Brief brief, Map<String, String> parts, Pseudonyms pseudonyms, String instructions) {
        return switch (read(brief, parts, pseudonyms, instructions, guards::refusingSoFar)) {
            case Reading.Accepted<Map<String, String>> accepted -> Optional.of(accepted.value());
            case Reading.Refused<Map<String, String>> refused -> Optional.empty();
            case Reading.Malformed<Map<String, String>> malformed -> Optional.empty();
        };
    }

    private Reading<Map<String, String>> read(
            Brief brief,
            Map<String, String> parts,
            Pseudonyms pseudonyms,
            String instructions,
            Function<Manuscript, Optional<String>> refusing) {
        var restored = new LinkedHashMap<String, String>();
        for (var part : parts.entrySet()) {
            var text = pseudonyms.restore(HiddenCharacters.strip(part.getValue()));
            if (text.isEmpty()) {
                return new Reading.Refused<>(ALTERED_MARK);
            }
            restored.put(part.getKey(), text.get());
        }
        return refusing.apply(new Manuscript(brief, restored, instructions))
                .<Reading<Map<String, String>>>map(Reading.Refused::new)
                .orElseGet(() -> new Reading.Accepted<>(restored));
    }

    /** A model's reason, which is shown to coaches and exported; empty when it shows what it may not. */
    Words reason(Situation situation, String reason, String instructions) {
        var given = List.of(situation.question().text(), situation.message().text());
        return guards.refusing(new Passage(HiddenCharacters.strip(reason), given, instructions))
                .map(rule -> {
                    count(rule);
                    return new Words("");
                })
                .orElseGet(() -> new Words(HiddenCharacters.strip(reason)));
    }

    /** Whether one of the texts speaks to a model instead of about a life; counted as {@code phoenix.guard.noticed}. */
    boolean noticeInjection(List<String> texts) {
        boolean noticed = injections.test(texts);
        if (noticed) {
            registry.counter("phoenix.guard.noticed", "rule", "prompt-injection")
                    .increment();
        }
        return noticed;
    }

    /** The same rules for the offline writer, whose text has no instructions. */
    Written offline(Brief brief, Written.Draft draft) {
        return guards.refusing(new Manuscript(brief, draft.parts(), ""))
                .<Written>map(rule -> {
                    count(rule);
                    return new Written.Withheld(rule);
                })
                .orElse(draft);
    }

    private void count(String rule) {
        registry.counter("phoenix.guard.refused", "rule", rule).increment();
    }
}
