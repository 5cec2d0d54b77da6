package fr.phoenix.persistence.golden;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.care.CareFlow;
import fr.phoenix.dialogs.care.SinceFlow;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What somebody says in each flow, back and forth, cancelled, and with a draft that is kept back: to record a history of it, once. */
final class GoldenStories {

    private static final String OFFER = """
            Aide-soignant H/F
            La Clinique des Lilas recrute à Lyon, en CDI.
            Profil recherché :
            - sens de l’écoute
            - travail en équipe
            """;

    private static final String CV = """
            Nadia Exemple
            Future aide-soignante
            06 12 34 56 78 – nadia@example.org – 69003 Lyon

            PROFIL
            Hôtesse de caisse depuis huit ans, j'ai accompagné ma mère malade pendant deux ans.
            Cette expérience m'a décidée : j'entre en formation d'aide-soignante en septembre.

            EXPÉRIENCES PROFESSIONNELLES
            Hôtesse de caisse, Supermarché du Centre, Lyon
            Mars 2016 – à ce jour
            • Encaissement de 200 clients par jour, sans erreur de caisse depuis 2020
            • Accueil et orientation des personnes âgées et en situation de handicap
            • Formation de 6 nouvelles collègues aux procédures de caisse
            Vendeuse en boulangerie, Au Bon Pain, Villeurbanne
            Septembre 2012 – février 2016
            • Vente et conseil à la clientèle, 150 passages par matinée
            • Respect des règles d'hygiène (HACCP) et nettoyage du magasin

            FORMATION
            2024  Prévention et secours civiques (PSC1), Croix-Rouge
            2012  CAP Employée de vente, Lycée Jean-Moulin, Lyon

            COMPÉTENCES
            Écoute, relation client, travail en équipe, gestion du stress
            Gestes et postures, hygiène, premiers secours

            LANGUES
            Arabe : langue maternelle
            Anglais : A2
            """;

    /** By the code of the flow. */
    static final Map<String, List<UnaryOperator<Rehearsal>>> ALL = Map.ofEntries(
            Map.entry(
                    CareFlow.CODE,
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.type("j’ai envie de mourir"),
                            talk -> talk.type("je plaisantais"),
                            talk -> talk.tap("care-danger"),
                            talk -> talk.tap("care-alone"),
                            talk -> talk.tap("care-danger"),
                            talk -> talk.tap("care-called"),
                            talk -> talk.tap("care-follow-up"),
                            talk -> talk.tap("care-go-on"),
                            talk -> talk.tap("care-help"),
                            talk -> talk.tap("care-safe"),
                            talk -> talk.tap("care-go-on"),
                            talk -> talk.tap("care-no"))),
            Map.entry(
                    SinceFlow.CODE,
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.type("j’ai envie de mourir"),
                            talk -> talk.later(Duration.ofHours(25)).open(),
                            talk -> talk.tap("care-hard"),
                            talk -> talk.tap("care-go-on"),
                            talk -> talk.type("j’ai envie de mourir"),
                            talk -> talk.later(Duration.ofHours(25)).open(),
                            talk -> talk.tap("care-better"))),
            Map.entry(
                    ConsentFlow.code(Purpose.CHECK_INS),
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.tap("start-check-in"),
                            talk -> talk.type("retour"),
                            talk -> talk.tap(ConsentFlow.refusal(Purpose.CHECK_INS)),
                            talk -> talk.type("appeler Samira"))),
            Map.entry(
                    ConsentFlow.code(Purpose.COACH_REVIEW),
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.tap("coach"),
                            talk -> talk.tap(ConsentFlow.agreement(Purpose.COACH_REVIEW)))),
            Map.entry(
                    ConsentFlow.code(Purpose.AI_PROCESSING),
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.type("sans IA"),
                            talk -> talk.type("avec IA"),
                            talk -> talk.tap(ConsentFlow.agreement(Purpose.AI_PROCESSING)))),
            Map.entry(
                    "welcome",
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("vous"),
                            talk -> talk.type("retour"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"))),
            Map.entry(
                    "check-in",
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.tap("start-check-in"),
                            talk -> talk.tap(ConsentFlow.agreement(Purpose.CHECK_INS)),
                            talk -> talk.tap("4"),
                            talk -> talk.type("retour"),
                            talk -> talk.type("plutôt 6"),
                            talk -> talk.type("5/10"),
                            talk -> talk.type("j’ai peur de l’entretien"),
                            talk -> talk.type("j’ai déjà réussi un entretien"),
                            talk -> talk.tap("interview"),
                            talk -> talk.tap("talk"),
                            talk -> talk.type("je dors mal la veille"),
                            talk -> talk.tap("skip"),
                            talk -> talk.type("être plus tranquille"),
                            talk -> talk.tap("ideas"),
                            talk -> talk.tap("none"),
                            talk -> talk.type("appeler Samira"),
                            talk -> talk.tap("tomorrow"),
                            talk -> talk.type("la flemme"),
                            talk -> talk.type("je le fais à midi"),
                            talk -> talk.tap("5"),
                            talk -> talk.tap("five-minutes"),
                            talk -> talk.tap("8"),
                            talk -> talk.tap("remind"),
                            talk -> talk.later(Duration.ofDays(8)).tap("start-check-in"),
                            talk -> talk.tap("not-yet"),
                            talk -> talk.tap("4"),
                            talk -> talk.tap("5"),
                            talk -> talk.type("rien n’avance"),
                            talk -> talk.tap("skip"),
                            talk -> talk.tap("nothing"),
                            talk -> talk.tap("no-step"),
                            talk -> talk.tap("tired"),
                            talk -> talk.tap("start-check-in"),
                            talk -> talk.tap("4"),
                            talk -> talk.type("annuler"))),
            Map.entry(
                    "setbacks",
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.type("préparer les coups durs"),
                            talk -> talk.tap("refusal"),
                            talk -> talk.type("retour"),
                            talk -> talk.type("une remarque de mon frère"),
                            talk -> talk.type("appeler Samira"),
                            talk -> talk.tap("more"),
                            talk -> talk.tap("refusal"),
                            talk -> talk.type("marcher une heure"),
                            talk -> talk.tap("enough"))),
            Map.entry(
                    "letter",
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.tap("start-letter"),
                            talk -> talk.paste(OFFER, Kind.OFFER),
                            talk -> talk.type("vendeuse en boulangerie pendant 8 ans"),
                            talk -> talk.type("j’écoutais chaque client et je retenais leurs habitudes"),
                            talk -> talk.type("retour"),
                            talk -> talk.type("j’écoutais chaque client et je retenais leurs habitudes"),
                            talk -> talk.tap("will-learn"),
                            talk -> talk.tap("not-done"),
                            talk -> talk.type("je veux prendre soin des gens"),
                            talk -> talk.tap("nothing-yet"),
                            talk -> talk.type("Camille Exemple, Lyon"),
                            talk -> talk.tap("f"),
                            talk -> talk.type("plus court"),
                            talk -> talk.type("remets comme avant"),
                            talk -> talk.type("d’où vient la phrase 2 ?"),
                            talk -> talk.tap("good"),
                            talk -> talk.tap("start-letter"),
                            talk -> talk.type("annuler"))),
            Map.entry(
                    "cv",
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.tap("start-cv"),
                            talk -> talk.paste(CV, Kind.CV),
                            talk -> talk.tap("skip"),
                            talk -> talk.tap("more"),
                            talk -> talk.type("retour"),
                            talk -> talk.type("pourquoi la 1 ?"),
                            talk -> talk.tap("repair"),
                            talk -> talk.tap("pass"),
                            talk -> talk.tap("enough"),
                            talk -> talk.type("retour"),
                            talk -> talk.type("annuler"))),
            Map.entry(
                    "well-being",
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("tu"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.type("WHO-5"),
                            talk -> talk.tap(ConsentFlow.agreement(Purpose.CHECK_INS)),
                            talk -> talk.tap("3"),
                            talk -> talk.type("retour"),
                            talk -> talk.type("de temps en temps"),
                            talk -> talk.tap("2"),
                            talk -> talk.type("jamais"),
                            talk -> talk.tap("1"),
                            talk -> talk.tap("2"),
                            talk -> talk.type("test de bien-être"),
                            talk -> talk.tap("4"),
                            talk -> talk.type("annuler"))),
            Map.entry(
                    "progress",
                    List.of(
                            Rehearsal::open,
                            talk -> talk.tap("fr"),
                            talk -> talk.tap("vous"),
                            talk -> talk.tap("adult"),
                            talk -> talk.tap("agree"),
                            talk -> talk.type("mes progrès"),
                            talk -> talk.tap("start-check-in"),
                            talk -> talk.type("bilan de la semaine"))));

    private GoldenStories() {}

    /** Runs a story with a writer whose first text is kept back. */
    static List<GoldenHistory.Turn> run(String flow) {
        var orchestrator = new ScriptedOrchestrator().writing(new Written.Withheld("unsupported-claim"));
        var person = new Rehearsal(orchestrator);
        var turns = new ArrayList<GoldenHistory.Turn>();
        for (var step : ALL.getOrDefault(flow, List.of())) {
            var talk = step.apply(person);
            turns.add(new GoldenHistory.Turn(talk.events(), GoldenHistory.stateOf(talk.folded())));
        }
        return turns;
    }
}
