package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.FileNames;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has the repaired CV made as PDF, DOCX and JSON Resume. */
final class MakingCv implements Step {

    @Override
    public Kind kind() {
        return Kind.TYPESETS;
    }

    @Override
    public Set<String> texts() {
        return Set.of("cv.made.files");
    }

    @Override
    public Decision enter(Scene scene) {
        var cv = RepairSlots.repaired(scene.slots());
        return new Decision.Typeset(
                new Sheet.Cv(
                        new Words(FileNames.of("CV", cv.basics().name())),
                        CvSlots.document(scene.slots()).language(),
                        cv),
                List.of(Format.PDF, Format.DOCX, Format.JSON_RESUME),
                new Words(scene.say("cv.made.files")),
                Optional.of(RepairSlots.MADE));
    }
}
