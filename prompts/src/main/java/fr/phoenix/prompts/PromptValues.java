package fr.phoenix.prompts;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import fr.phoenix.prompts.guard.Pseudonyms;
import fr.phoenix.prompts.guard.UntrustedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of a prompt's variables; what people or documents wrote is masked and fenced here, and only here. */
record PromptValues(Pseudonyms pseudonyms) {

    private static final String NONE = "-";

    Map<String, String> of(Brief brief) {
        return switch (brief) {
            case Brief.Reflection r ->
                Map.of(
                        "address", address(r.audience()),
                        "mood", String.valueOf(r.mood()),
                        "confidence", String.valueOf(r.confidence()),
                        "weighs", fenced(r.weighs().text()),
                        "last_step",
                                r.lastStep().map(Words::text).map(this::fenced).orElse(NONE));
            case Brief.LetterDraft l ->
                Map.of(
                        "title", fenced(l.title().text()),
                        "company",
                                l.company().map(Words::text).map(this::fenced).orElse(NONE),
                        "matched", list(texts(l, Brief.Sentence::offer)),
                        "facts", list(texts(l, Brief.Sentence::said)),
                        "sentences", fenced(sentences(l)));
            case Brief.CvCritique c ->
                Map.of(
                        "address", address(c.audience()),
                        "score", String.valueOf(c.score()),
                        "strengths", list(c.strengths()),
                        "fixes", list(c.fixes()));
            case Brief.CvRewrite r -> Map.of("lines", fenced(lines(r)));
        };
    }

    private static List<Words> texts(Brief.LetterDraft letter, Function<Brief.Sentence, List<Words>> which) {
        return letter.sentences().stream()
                .flatMap(sentence -> which.apply(sentence).stream())
                .distinct()
                .toList();
    }

    /** Each sentence by the name of the part that answers it, with what it may say. */
    private static String sentences(Brief.LetterDraft letter) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < letter.sentences().size(); i++) {
            var sentence = letter.sentences().get(i);
            lines.add(Brief.LetterDraft.part(i + 1) + " (" + sentence.purpose() + "): "
                    + sentence.words().text());
            lines.add("  offer: " + joined(sentence.offer()));
            lines.add("  said: " + joined(sentence.said()));
        }
        return String.join("\n", lines);
    }

    private static String joined(List<Words> words) {
        return words.isEmpty() ? NONE : words.stream().map(Words::text).collect(Collectors.joining(" ; "));
    }

    /** Each line by the name of the part that answers it, with its job and what the person said about it. */
    private static String lines(Brief.CvRewrite rewrite) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < rewrite.lines().size(); i++) {
            var line = rewrite.lines().get(i);
            lines.add(Brief.CvRewrite.part(i + 1) + ": " + line.words().text());
            lines.add("  job: " + line.job().text());
            lines.add("  fact: " + (line.fact().isBlank() ? NONE : line.fact().text()));
        }
        return String.join("\n", lines);
    }

    Map<String, String> of(Situation situation) {
        var values = new HashMap<String, String>();
        values.put("flow", situation.flow());
        values.put("state", situation.state());
        values.put("question", fenced(situation.question().text()));
        values.put("message", fenced(situation.message().text()));
        values.put("slots", slots(situation.slots()));
        values.put("corrections", slots(situation.corrections()));
        values.put(
                "prompts",
                lines(situation.prompts().stream()
                        .map(offer -> offer.task() + ": " + offer.purpose())
                        .toList()));
        values.put(
                "flows",
                lines(situation.flows().entrySet().stream()
                        .map(flow -> flow.getKey() + ": " + flow.getValue())
                        .sorted()
                        .toList()));
        values.put(
                "topics",
                situation.topics().isEmpty()
                        ? NONE
                        : situation.topics().stream().sorted().collect(Collectors.joining(", ")));
        return values;
    }

    private static String slots(List<SlotOffer> slots) {
        return lines(
                slots.stream().map(slot -> slot.slot() + ": " + slot.shape()).toList());
    }

    private String list(List<Words> words) {
        return words.isEmpty()
                ? NONE
                : fenced(words.stream().map(one -> "- " + one.text()).collect(Collectors.joining("\n")));
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? NONE : "- " + String.join("\n- ", lines);
    }

    private String fenced(String text) {
        return UntrustedText.fence(pseudonyms.hide(text));
    }

    private static String address(Audience audience) {
        if (audience.language() == Language.EN) {
            return "Address the person as “you”.";
        }
        return audience.register() == Register.TU
                ? "Tutoie la personne (« tu »), jamais « vous »."
                : "Vouvoie la personne (« vous »), jamais « tu ».";
    }
}
