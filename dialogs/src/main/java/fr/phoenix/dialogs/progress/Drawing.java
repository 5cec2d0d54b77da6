package fr.phoenix.dialogs.progress;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Sheet.Progress.Outcome;
import fr.phoenix.dialogs.documents.Sheet.Progress.Point;
import fr.phoenix.dialogs.documents.Sheet.Progress.Wording;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Has the past drawn, as a picture to look at and as a drawing to keep; the caption tells those who do not see it what it shows. */
final class Drawing implements Step {

    /** More numbers in a row tell nothing: then it is the first, the last and those between which the others are. */
    private static final int MOST_TOLD = 8;

    @Override
    public Kind kind() {
        return Kind.TYPESETS;
    }

    @Override
    public Set<String> texts() {
        return Set.of(
                "progress.file",
                "progress.picture.title",
                "progress.picture.title-feelings",
                "progress.picture.title-steps",
                "progress.picture.mood",
                "progress.picture.confidence",
                "progress.picture.steps",
                "progress.picture.done",
                "progress.picture.partly",
                "progress.picture.not-yet",
                "progress.picture.open",
                "progress.caption",
                "progress.caption.few",
                "progress.caption.many",
                "progress.caption.steps");
    }

    @Override
    public Decision enter(Scene scene) {
        var past = Past.of(scene);
        var sheet = new Sheet.Progress(
                new Words(scene.say("progress.file") + "_" + scene.today()),
                scene.language(),
                past.points(),
                past.steps(),
                wording(past, scene));
        return new Decision.Typeset(sheet, List.of(Format.PNG, Format.SVG), new Words(caption(past, scene)));
    }

    private static Wording wording(Past past, Scene scene) {
        return new Wording(
                scene.say("progress.picture.title" + shown(past)),
                scene.say("progress.picture.mood"),
                scene.say("progress.picture.confidence"),
                scene.say("progress.picture.steps"),
                Map.of(
                        Outcome.DONE, scene.say("progress.picture.done"),
                        Outcome.PARTLY, scene.say("progress.picture.partly"),
                        Outcome.NOT_YET, scene.say("progress.picture.not-yet"),
                        Outcome.AHEAD, scene.say("progress.picture.open")));
    }

    private static String shown(Past past) {
        return past.steps().isEmpty() ? "-feelings" : past.points().isEmpty() ? "-steps" : "";
    }

    private static String caption(Past past, Scene scene) {
        var sentences = new ArrayList<String>();
        sentences.add(scene.say("progress.caption", scene.day(past.first()), scene.day(past.last())));
        if (!past.points().isEmpty()) {
            sentences.add(course("progress.picture.mood", past.points(), Point::mood, scene));
            sentences.add(course("progress.picture.confidence", past.points(), Point::confidence, scene));
        }
        if (!past.steps().isEmpty()) {
            sentences.add(scene.say(
                    "progress.caption.steps",
                    past.count(Outcome.DONE),
                    past.count(Outcome.PARTLY),
                    past.count(Outcome.NOT_YET),
                    past.count(Outcome.AHEAD)));
        }
        return String.join(" ", sentences);
    }

    private static String course(String name, List<Point> points, ToIntFunction<Point> value, Scene scene) {
        var values = points.stream().map(value::applyAsInt).toList();
        if (values.size() <= MOST_TOLD) {
            var list = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return scene.say("progress.caption.few", scene.say(name), list);
        }
        var figures = values.stream().collect(Collectors.summarizingInt(Integer::intValue));
        return scene.say(
                "progress.caption.many",
                scene.say(name),
                values.getFirst(),
                values.getLast(),
                figures.getMin(),
                figures.getMax());
    }
}
