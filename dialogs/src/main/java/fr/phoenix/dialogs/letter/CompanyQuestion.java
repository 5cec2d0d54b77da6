package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for the company when the offer does not name it; many offers hide it, so that it may stay unknown. */
final class CompanyQuestion implements TypedQuestion {

    static final String UNKNOWN = "company-unknown";

    /** Somebody tells their past, and not who recruits. */
    private static final Pattern A_WHILE =
            Pattern.compile("(?iU)\\d+ (ans|mois|years?|months?)\\b|\\b(pendant|depuis|for \\w+ years?)\\b");

    @Override
    public Set<String> texts() {
        return Set.of("letter.company.ask", "letter.company.unknown", "letter.company.unclear");
    }

    @Override
    public String unclear() {
        return "letter.company.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var unknown = scene.choice(UNKNOWN, "letter.company.unknown");
        return new Decision.Ask(List.of(scene.choices("letter.company.ask", List.of(unknown))));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        if (Denial.isWhole(words.text())) {
            return TypedQuestion.understood(Map.of(LetterSlots.COMPANY, ""));
        }
        return accept(Map.of(LetterSlots.COMPANY, words.text()), scene)
                .<Hearing>map(Hearing.Open::new)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return choice.equals(UNKNOWN)
                ? TypedQuestion.understood(Map.of(LetterSlots.COMPANY, ""))
                : new Hearing.Unclear(unclear());
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.COMPANY, "the company's name, at most 80 characters"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return ShortAnswer.of(raw.get(LetterSlots.COMPANY))
                .filter(company -> !A_WHILE.matcher(company).find())
                .map(company -> Map.of(LetterSlots.COMPANY, company));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(LetterSlots.COMPANY, ""));
    }
}
