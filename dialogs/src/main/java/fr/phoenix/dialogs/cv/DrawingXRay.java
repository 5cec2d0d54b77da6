package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.XRay;
import fr.phoenix.dialogs.documents.Mark.Level;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has the page drawn as three strict readers see it. */
final class DrawingXRay implements Step {

    @Override
    public Kind kind() {
        return Kind.TYPESETS;
    }

    @Override
    public Set<String> texts() {
        return Set.of("cv.xray.caption", "cv.xray.legend.ok", "cv.xray.legend.one", "cv.xray.legend.more");
    }

    @Override
    public Decision enter(Scene scene) {
        var extract = CvSlots.extract(scene.slots());
        var marks = XRayMarks.of(XRay.of(extract), CvReading.of(CvDocument.of(extract)));
        var legend = Map.of(
                Level.READ, scene.say("cv.xray.legend.ok"),
                Level.LOST_BY_ONE, scene.say("cv.xray.legend.one"),
                Level.LOST_BY_MORE, scene.say("cv.xray.legend.more"));
        return new Decision.Typeset(
                new Sheet.XRay(new Words("CV_lectures"), extract, marks, legend),
                List.of(Format.PNG),
                new Words(scene.say("cv.xray.caption")));
    }
}
