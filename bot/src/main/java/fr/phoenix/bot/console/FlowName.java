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
            "cv", "CV");

    private FlowName() {}

    static String of(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
