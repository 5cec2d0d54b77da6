package fr.phoenix.dialogs.rehearsal;

import fr.phoenix.dialogs.Author.Writer;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.orchestration.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An orchestrator that proposes what it was told to, once, and otherwise nothing; it remembers what it was asked. */
public final class ScriptedOrchestrator implements Orchestrator {

    private static final Writer WRITER = new Writer("scripted", "test/scripted.v1.fr");

    public final List<Situation> situations = new ArrayList<>();
    public final List<Brief> briefs = new ArrayList<>();
    private List<Command> commands = List.of();
    private Optional<Words> evidence = Optional.empty();
    private Optional<String> prompt = Optional.empty();
    private Optional<Written> written = Optional.empty();
    private Function<Brief.CvRewrite, Map<String, String>> rewritten = ScriptedOrchestrator::asTheyWere;
    private Function<Brief.LetterDraft, Map<String, String>> drafted = ScriptedOrchestrator::asTheyWere;

    public ScriptedOrchestrator proposing(String chosenPrompt, Command... proposed) {
        prompt = Optional.of(chosenPrompt);
        commands = List.of(proposed);
        return this;
    }

    /** What the next proposals are said to rest on, instead of the whole message. */
    public ScriptedOrchestrator because(String words) {
        evidence = Optional.of(new Words(words));
        return this;
    }

    public ScriptedOrchestrator writing(Written next) {
        written = Optional.of(next);
        return this;
    }

    /** How lines of a CV are reworded from now on. */
    public ScriptedOrchestrator rewriting(Function<Brief.CvRewrite, Map<String, String>> next) {
        rewritten = next;
        return this;
    }

    /** How sentences of a letter are said from now on. */
    public ScriptedOrchestrator drafting(Function<Brief.LetterDraft, Map<String, String>> next) {
        drafted = next;
        return this;
    }

    @Override
    public boolean asksModel(Audience audience) {
        return true;
    }

    @Override
    public Plan plan(Situation situation, TurnContext context) {
        situations.add(situation);
        var proposals = commands.stream()
                .map(command -> new Proposal(command, evidence.orElse(situation.message())))
                .toList();
        var plan = new Plan(proposals, prompt, new Words("scripted"), WRITER);
        evidence = Optional.empty();
        commands = List.of();
        prompt = Optional.empty();
        return plan;
    }

    /** Every line as it was: another wording has to be written on purpose. */
    private static Map<String, String> asTheyWere(Brief.CvRewrite rewrite) {
        var parts = new HashMap<String, String>();
        for (int i = 0; i < rewrite.lines().size(); i++) {
            parts.put(
                    Brief.CvRewrite.part(i + 1), rewrite.lines().get(i).words().text());
        }
        return parts;
    }

    /** Every sentence as it was. */
    public static Map<String, String> asTheyWere(Brief.LetterDraft letter) {
        var parts = new HashMap<String, String>();
        for (int i = 0; i < letter.sentences().size(); i++) {
            parts.put(
                    Brief.LetterDraft.part(i + 1),
                    letter.sentences().get(i).words().text());
        }
        return parts;
    }

    @Override
    public Written write(Brief brief, Progress progress, TurnContext context) {
        briefs.add(brief);
        var parts = switch (brief) {
            case Brief.Reflection r -> Map.of("text", "Tu dis : " + r.weighs().text());
            case Brief.CvCritique c -> Map.of("text", "Critique.");
            case Brief.LetterDraft l -> drafted.apply(l);
            case Brief.CvRewrite r -> rewritten.apply(r);
        };
        var result = written.orElseGet(() -> new Written.Draft(parts, WRITER));
        written = Optional.empty();
        return result;
    }
}
