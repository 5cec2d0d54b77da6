package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Setting;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether to remind, on the day of the step or, where none was named, in a week; or to put the step into a calendar. Understood by rules
 * alone: to be written to is the person's own choice, never what a model reads.
 */
record AskingReminder() implements Question {

    static final String YES = "remind";
    static final String CALENDAR = "calendar";
    static final String NO = "no-reminder";

    private static final Set<String> CALENDARS = Set.of(
            "agenda",
            "mon agenda",
            "dans mon agenda",
            "dans l agenda",
            "calendrier",
            "dans mon calendrier",
            "ics",
            "calendar",
            "my calendar",
            "in my calendar");
    private static final Set<String> NOT_NEEDED =
            Set.of("pas besoin", "pas la peine", "inutile", "ca ira", "no need", "not needed");

    /** The next check-in comes this long after the step, or after this one when the step has no day. */
    static final int DAYS_BETWEEN = 7;

    @Override
    public Set<String> texts() {
        return Set.of(
                "check-in.ask-reminder",
                "check-in.ask-reminder-week",
                "check-in.reminder.remind",
                "check-in.reminder.calendar",
                "check-in.reminder.no-reminder",
                "unclear.choice");
    }

    @Override
    public Ask enter(Scene scene) {
        return new Ask(List.of(due(scene.slots())
                .map(day -> scene.choices("check-in.ask-reminder", choices(scene), scene.day(day)))
                .orElseGet(() -> scene.choices("check-in.ask-reminder-week", choices(scene)))));
    }

    private static List<Choice> choices(Scene scene) {
        var choices = new ArrayList<>(List.of(scene.choice(YES, "check-in.reminder.remind")));
        if (due(scene.slots()).isPresent()) {
            choices.add(scene.choice(CALENDAR, "check-in.reminder.calendar"));
        }
        choices.add(scene.choice(NO, "check-in.reminder.no-reminder"));
        return choices;
    }

    /** The day of the step, if one was named. */
    static Optional<LocalDate> due(Slots slots) {
        return slots.text(CheckInSlots.DUE).filter(day -> !day.isBlank()).map(LocalDate::parse);
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        var choice = switch (content) {
            case Chosen chosen -> known(chosen.choice(), scene);
            case Typed typed -> typed(typed.words().text(), scene);
            default -> Optional.<String>empty();
        };
        return choice.<Hearing>map(id -> new Hearing.Understood(Map.of(CheckInSlots.REMINDER, id), settings(id)))
                .orElse(new Hearing.Unclear("unclear.choice"));
    }

    /** Who wants this reminder wants reminders; who does not may still want others. */
    private static List<Setting> settings(String id) {
        return id.equals(YES) ? List.of(new Setting.Remind(true)) : List.of();
    }

    private static Optional<String> known(String id, Scene scene) {
        return choices(scene).stream().map(Choice::id).filter(id::equals).findFirst();
    }

    private static Optional<String> typed(String text, Scene scene) {
        var plain = Spelling.plain(text);
        return choices(scene).stream()
                .filter(choice -> Spelling.plain(choice.label()).equals(plain))
                .map(Choice::id)
                .findFirst()
                .or(() -> Optional.of(CALENDAR)
                        .filter(any -> CALENDARS.contains(plain))
                        .flatMap(id -> known(id, scene)))
                .or(() -> Optional.of(NO).filter(any -> NOT_NEEDED.contains(plain)))
                .or(() -> YesNo.opening(text).map(said -> said == YesNo.YES ? YES : NO));
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(CheckInSlots.REMINDER, "one of " + YES + ", " + CALENDAR + ", " + NO));
    }
}
