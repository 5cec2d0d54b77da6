package fr.phoenix.bot.console;

import java.util.Map;

/** Flows as coaches call them; a flow without a name here is shown by its code. */
final class FlowName {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("", "—"),
            Map.entry("menu", "Menu"),
            Map.entry("welcome", "Accueil"),
            Map.entry("check-in", "Point d’étape"),
            Map.entry("letter", "Lettre"),
            Map.entry("cv", "CV"),
            Map.entry("progress", "Progrès"),
            Map.entry("well-being", "Indice de bien-être"),
            Map.entry("setbacks", "Coups durs"),
            Map.entry("care", "Mise en sécurité"),
            Map.entry("care-since", "Nouvelles depuis"),
            Map.entry("consent-ai-processing", "Accord : IA"),
            Map.entry("consent-check-ins", "Accord : humeur"),
            Map.entry("consent-coach-review", "Accord : coachs"));

    private FlowName() {}

    static String of(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
