package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.applications.Application.Outcome;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.setbacks.Setback;
import fr.phoenix.dialogs.setbacks.Setbacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of an application that was sent a week ago or more: asked once a check-in, of one, and remembered at once. */
final class Outcomes {

    /** The number of the application that is asked about. */
    static final String APPLICATION = "application";

    private static final String CALLED = "application-called";
    private static final String DAY = "application-day";
    private static final String OUTCOME = "outcome";

    static final Question QUESTION = Questions.oneOf(
            "check-in.ask-outcome",
            OUTCOME,
            List.of(
                    Option.of(
                            Outcome.INTERVIEW.code(),
                            "check-in.outcome.interview",
                            "entretien",
                            "oui un entretien",
                            "j ai un entretien",
                            "interview",
                            "i have an interview"),
                    Option.of(
                            Outcome.REFUSAL.code(),
                            "check-in.outcome.refusal",
                            "refus",
                            "refuse",
                            "negatif",
                            "reponse negative",
                            "ils ont refuse",
                            "refusal",
                            "rejected",
                            "a rejection"),
                    Option.of(
                            Outcome.NOT_YET.code(),
                            "check-in.outcome.not-yet",
                            "non",
                            "no",
                            "rien",
                            "toujours pas",
                            "toujours rien",
                            "aucune reponse",
                            "pas de reponse",
                            "no answer",
                            "nothing yet"),
                    Option.of(
                            Outcome.NOT_SENT.code(),
                            "check-in.outcome.not-sent",
                            "pas envoyee",
                            "je l ai pas envoyee",
                            "je n ai rien envoye",
                            "not sent",
                            "i did not send it")),
            CALLED,
            DAY);

    static final Set<String> NOTED = Set.of(
            "check-in.noted.interview",
            "check-in.noted.refusal",
            "check-in.noted.not-yet",
            "check-in.noted.not-sent",
            "check-in.prepared");

    /** So long without an answer is silence. */
    private static final int SILENT_DAYS = 14;

    private Outcomes() {}

    /** The slots of the application to ask about; none when none is due. */
    static Map<String, String> due(Scene scene) {
        return Application.toAskAbout(scene.conversation().facts(), scene.today())
                .map(one -> Map.of(
                        APPLICATION, String.valueOf(one.number()), CALLED, one.called(), DAY, scene.day(one.day())))
                .orElse(Map.of());
    }

    static Settle note(Scene scene) {
        var outcome = Outcome.of(scene.slots().textOrEmpty(OUTCOME)).orElse(Outcome.NOT_YET);
        var application = Application.in(scene.conversation().facts()).stream()
                .filter(one -> scene.slots().is(APPLICATION, String.valueOf(one.number())))
                .findFirst();
        var lines = new ArrayList<Line>();
        lines.add(scene.text("check-in.noted." + outcome.code()));
        application.flatMap(one -> prepared(scene, one, outcome)).ifPresent(lines::add);
        return new Settle(
                Map.of(),
                lines,
                application
                        .map(one -> Map.of(
                                one.fact(), one.came(outcome, scene.today()).value()))
                        .orElse(Map.of()));
    }

    /** After a refusal, or two weeks of silence: what the person wanted to do then, in their words. */
    private static Optional<Line> prepared(Scene scene, Application application, Outcome outcome) {
        boolean silent = outcome == Outcome.NOT_YET
                && !scene.today().isBefore(application.day().plusDays(SILENT_DAYS));
        var code = outcome == Outcome.REFUSAL ? Setback.REFUSAL : silent ? Setback.SILENCE : "";
        return Setbacks.against(code, scene.conversation().facts())
                .map(plan -> scene.text("check-in.prepared", scene.day(plan.day()), plan.answer()));
    }
}
