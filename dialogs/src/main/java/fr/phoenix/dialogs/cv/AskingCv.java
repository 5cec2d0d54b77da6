package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for the CV, after saying what was wrong with the one before. */
final class AskingCv implements Question {

    private static final String KEEP = "keep";
    private static final Pattern KEEPING = Pattern.compile(
            "(?:gard\\w*|conserv\\w*|keep)(?: (?:aussi|bien|mon|le|la|my|the|cv|original|fichier|file|too|also))*");
    private static final Set<String> REFUSALS = Set.of("too-short", "garbled", "no-cv");

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Set.of(
                "cv.ask",
                "cv.ask.again",
                "cv.ask.keep",
                "cv.ask.kept",
                "cv.ask.unclear",
                "cv.ask.offer",
                "shown.file",
                "shown.text"));
        for (var problem : Problem.values()) {
            keys.add("document.problem." + problem.code());
        }
        REFUSALS.forEach(verdict -> keys.add("cv.verdict." + verdict));
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var lines = new ArrayList<Line>();
        boolean keeps = CvSlots.keepsFile(scene.slots());
        var problem = scene.slots().textOrEmpty(CvSlots.READ + ".problem");
        var verdict = scene.slots().textOrEmpty(CvSlots.VERDICT);
        if (!problem.isEmpty()) {
            lines.add(scene.text("document.problem." + problem));
        } else if (REFUSALS.contains(verdict)) {
            lines.add(scene.text("cv.verdict." + verdict));
        }
        var key = keeps ? "cv.ask.kept" : lines.isEmpty() ? "cv.ask" : "cv.ask.again";
        lines.add(keeps ? scene.text(key) : scene.choices(key, List.of(scene.choice(KEEP, "cv.ask.keep"))));
        return new Decision.Ask(lines);
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Attached attached ->
                attached.kind() == Message.Kind.OFFER
                        ? new Hearing.Unclear("cv.ask.offer")
                        : new Hearing.Understood(CvSlots.file(attached), List.of());
            case Message.Typed typed -> hear(typed);
            case Message.Chosen chosen -> chosen.choice().equals(KEEP) ? kept() : new Hearing.Unclear("cv.ask.unclear");
            case Message.Unsupported unsupported -> new Hearing.Unclear("cv.ask.unclear");
            case Message.Opened opened -> new Hearing.Unclear("cv.ask.unclear");
            case Message.CodeShown shown -> new Hearing.Unclear("cv.ask.unclear");
            case Message.Notice notice -> new Hearing.Unclear("cv.ask.unclear");
        };
    }

    private static Hearing hear(Message.Typed typed) {
        return switch (typed.kind()) {
            case OFFER -> new Hearing.Unclear("cv.ask.offer");
            case CV -> new Hearing.Understood(CvSlots.text(typed.words().text()), List.of());
            case CHAT ->
                typed.words().text().length() < CvSlots.PASTED
                        ? remark(typed.words().text())
                        : new Hearing.Understood(CvSlots.text(typed.words().text()), List.of());
        };
    }

    private static Hearing remark(String text) {
        return KEEPING.matcher(Spelling.plain(text)).matches() ? kept() : new Hearing.Unclear("cv.ask.unclear");
    }

    private static Hearing kept() {
        return new Hearing.Understood(Map.of(CvSlots.KEEP, CvSlots.YES, CvSlots.SOURCE, ""), List.of());
    }

    @Override
    public String shown(String slot, Slots answer, Scene scene) {
        return scene.say(CvSlots.fromFile(answer) ? "shown.file" : "shown.text");
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(CvSlots.TEXT, "the whole text of the CV; never made up from a remark"));
    }
}
