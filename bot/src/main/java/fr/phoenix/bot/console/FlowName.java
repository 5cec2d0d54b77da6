package fr.phoenix.bot.console;

import java.util.Map;

/** Flows as coaches call them; a flow without a name here is shown by its code. */
final class FlowName {

    private static final Map<String, String> NAMES = Map.of(
            "", "—",
            "menu", "Menu",
            "welcome", "Accueil",
            "check-in", "Point d’étape",
            "letter", "Lettre",
            "cv", "CV",
            "consent-ai-processing", "Accord : IA",
            "consent-check-ins", "Accord : humeur",
            "consent-coach-review", "Accord : coachs");

    private FlowName() {}

    static String of(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
