package fr.phoenix.prompts;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.offline.OfflinePlanner;
import fr.phoenix.prompts.offline.OfflineWriter;
import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.ModelMeters;
import fr.phoenix.prompts.template.ModelTask;
import fr.phoenix.prompts.template.PromptId;

/** Rules and sentence templates behind the same face as a model: labelled, and counted. */
record OfflineModel(OfflinePlanner planner, OfflineWriter writer, ModelMeters meters) {

    static final String NAME = "offline";

    static Author.Writer author(PromptId prompt) {
        return new Author.Writer(NAME, prompt.toString());
    }

    Plan plan(Situation situation, PromptId prompt) {
        var sample = meters.start();
        var understood = planner.plan(situation);
        meters.stop(sample, ModelTask.PLAN, LanguageModel.Kind.OFFLINE, ModelMeters.ANSWERED);
        return new Plan(understood.proposals(), understood.prompt(), new Words(understood.reason()), author(prompt));
    }

    /** @param given the brief as it came: another wording is asked for by a fact that is no material */
    Written.Draft write(Brief given, Brief brief, PromptId prompt) {
        var sample = meters.start();
        var task = switch (brief) {
            case Brief.Reflection one -> ModelTask.REFLECT;
            case Brief.LetterDraft one -> ModelTask.DRAFT;
            case Brief.CvCritique one -> ModelTask.CRITIQUE;
            case Brief.CvRewrite one -> ModelTask.REWRITE;
        };
        var parts = writer.write(brief, seed(given), turn(given));
        meters.stop(sample, task, LanguageModel.Kind.OFFLINE, ModelMeters.ANSWERED);
        return new Written.Draft(parts, author(prompt));
    }

    /** Counts on from one text to the next of its kind, where the brief tells. */
    private static int turn(Brief brief) {
        return brief instanceof Brief.Reflection reflection ? reflection.round() : 0;
    }

    /** The same for the same brief on every machine: strings hash alike everywhere. */
    private static int seed(Brief brief) {
        return switch (brief) {
            case Brief.Reflection r ->
                31 * (31 * r.mood() + r.confidence()) + r.weighs().text().hashCode();
            case Brief.LetterDraft l -> l.sentences().size();
            case Brief.CvCritique c -> {
                int seed = c.score();
                for (var fix : c.fixes()) {
                    seed = 31 * seed + fix.text().hashCode();
                }
                yield seed;
            }
            case Brief.CvRewrite r -> r.lines().size();
        };
    }
}
