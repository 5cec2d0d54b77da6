package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.flow.Decision.Typeset;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Set;

/** The step as an entry for the person's own calendar, on the whole day: what time of it they take is theirs. */
record MakingCalendar() implements Step {

    @Override
    public Kind kind() {
        return Kind.TYPESETS;
    }

    @Override
    public Set<String> texts() {
        return Set.of("check-in.calendar", "check-in.calendar.file", "check-in.calendar.about");
    }

    @Override
    public Typeset enter(Scene scene) {
        var day = AskingReminder.due(scene.slots()).orElse(scene.today());
        var entry = new Sheet.Appointment(
                new Words(scene.say("check-in.calendar.file")),
                scene.language(),
                new Words(SmallStep.step(scene.slots())),
                new Sheet.Appointment.When.AllDay(day),
                new Words(scene.say("check-in.calendar.about")));
        return new Typeset(entry, List.of(Format.ICS), new Words(scene.say("check-in.calendar", scene.day(day))));
    }
}
