package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Brief;
import java.util.List;
import java.util.Map;

/** What is to be written, each with what the fake model says in Gemini's place. */
final class ComparedBriefs {

    private ComparedBriefs() {}

    /** @param fake the parts the fake model answers */
    record Case(String name, Brief brief, Map<String, String> fake) {}

    static List<Case> all() {
        return List.of(
                reflection(
                        "tu",
                        "check-in/reflect-fear",
                        3,
                        3,
                        "j’ai peur de me tromper encore une fois",
                        "« J’ai peur de me tromper encore une fois. » Derrière cette peur, il y a sans doute un projet qui compte."),
                reflection(
                        "vous",
                        "check-in/reflect-setback",
                        4,
                        6,
                        "la clinique ne m’a jamais répondu",
                        "« La clinique ne m’a jamais répondu », et ce silence pèse. Il ne dit rien de votre valeur."),
                reflection(
                        "tu",
                        "check-in/reflect-progress",
                        8,
                        8,
                        "j’ai décroché un entretien",
                        "« J’ai décroché un entretien » : c’est un vrai pas, et il vient de toi."),
                reflection(
                        "vous",
                        "check-in/reflect",
                        5,
                        5,
                        "le loyer et les fins de mois",
                        "« Le loyer et les fins de mois » prennent beaucoup de place. Vous avancez malgré cela."),
                reflection(
                        "english",
                        "check-in/reflect-fear",
                        2,
                        7,
                        "starting from zero at 50 scares me",
                        "“Starting from zero at 50 scares me”, and yet part of you believes in it."),
                reflection(
                        "english",
                        "check-in/reflect-setback",
                        3,
                        4,
                        "two refusals in one week",
                        "“Two refusals in one week” is a lot to take. They say little about what you can do."),
                critique(
                        "tu",
                        62,
                        List.of("Les dates sont lisibles"),
                        List.of("Ajouter des résultats chiffrés", "Retirer le tableau"),
                        "Les dates de ton CV sont lisibles. Il obtient 62 sur 100. Commence par ajouter des résultats chiffrés."),
                critique(
                        "vous",
                        38,
                        List.of(),
                        List.of("Mettre le texte sur une seule colonne"),
                        "Votre CV obtient 38 sur 100. Commencez par mettre le texte sur une seule colonne."),
                critique(
                        "vous",
                        91,
                        List.of("Coordonnées complètes", "Expériences datées"),
                        List.of(),
                        "Coordonnées complètes, expériences datées : votre CV obtient 91 sur 100."),
                critique(
                        "english",
                        55,
                        List.of("The contact details are complete"),
                        List.of("Name the skills of the offer you really have"),
                        "The contact details are complete. Your CV gets 55 out of 100; name the skills of the offer you really have."),
                letter(
                        "vous",
                        "Aide-soignante (H/F)",
                        "Clinique des Lilas",
                        List.of("Travail en équipe", "Écoute des patients"),
                        List.of(
                                "caissière pendant neuf ans",
                                "j’ai formé quatre collègues à la caisse",
                                "parce que j’aime prendre soin des gens"),
                        "La Clinique des Lilas cherche une personne pour le travail en équipe.",
                        "L’écoute des patients compte pour vous.",
                        "J’ai été caissière pendant neuf ans.",
                        "J’ai formé quatre collègues à la caisse.",
                        "Si je viens vers vous, c’est parce que j’aime prendre soin des gens."),
                letter(
                        "vous",
                        "Développeur web",
                        "",
                        List.of("Travail en équipe"),
                        List.of("professeur de mathématiques au collège", "construire des outils utiles"),
                        "Votre offre demande du travail en équipe.",
                        "Professeur de mathématiques au collège, je change de métier.",
                        "Je veux construire des outils utiles."),
                letter(
                        "english",
                        "Care assistant",
                        "Rose House",
                        List.of("Patience", "Teamwork"),
                        List.of("cashier for nine years", "I trained four colleagues at the till"),
                        "Rose House looks for patience.",
                        "Teamwork matters to you.",
                        "I was a cashier for nine years.",
                        "I trained four colleagues at the till."));
    }

    private static Case reflection(String audience, String task, int mood, int confidence, String weighs, String fake) {
        return new Case(
                audience + ", " + task + " " + mood + "/" + confidence,
                Briefs.reflection(Compared.audience(audience), task, mood, confidence, weighs),
                Map.of("text", fake));
    }

    private static Case critique(String audience, int score, List<String> strengths, List<String> fixes, String fake) {
        return new Case(
                audience + ", cv/critique " + score,
                Briefs.critique(Compared.audience(audience), score, strengths, fixes),
                Map.of("text", fake));
    }

    private static Case letter(
            String audience, String title, String company, List<String> offer, List<String> said, String... fake) {
        var brief = Briefs.letter(Compared.audience(audience), title, company, offer, said.toArray(String[]::new));
        return new Case(audience + ", letter/draft " + title, brief, Briefs.answer(brief, fake));
    }
}
