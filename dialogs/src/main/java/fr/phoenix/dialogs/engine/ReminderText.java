package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.dialogs.ReminderSettings;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.reminders.QuietHours;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import fr.phoenix.dialogs.reminders.Timetable;
import fr.phoenix.dialogs.understanding.Rules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of reminders: fixed wording around the step as the person worded it. */
record ReminderText(Scene scene) {

    /** Later than this, a reminder says that it is late. */
    private static final Duration LATE = Duration.ofHours(12);

    private static final List<LocalTime> SLOTS =
            List.of(LocalTime.of(9, 0), LocalTime.of(12, 30), LocalTime.of(18, 30));

    /** One message for everything that is due. */
    Line of(List<PlannedReminder> planned, Instant now, boolean last) {
        var paragraphs = new ArrayList<String>();
        if (planned.stream().anyMatch(one -> one.at().plus(LATE).isBefore(now))) {
            paragraphs.add(scene.say("reminder.late"));
        }
        paragraphs.add(step(planned) + scene.say("reminder.check-in"));
        if (last) {
            paragraphs.add(scene.say("reminder.last"));
        }
        return Line.fixed(new Reply.Choices(
                new Words(String.join("\n\n", paragraphs)),
                buttons(planned.getFirst().occasion())));
    }

    private String step(List<PlannedReminder> planned) {
        var words = scene.fact(SharedFacts.LAST_STEP);
        var due =
                planned.stream().filter(one -> one.occasion() == Occasion.STEP).findFirst();
        if (words.isEmpty()) {
            return "";
        }
        return due.map(one -> scene.say("reminder.step", words.get(), day(one.day())))
                        .orElseGet(() -> scene.say("reminder.last-step", words.get()))
                + "\n\n";
    }

    private String day(LocalDate day) {
        if (day.equals(scene.today())) {
            return scene.say("reminder.today");
        }
        return day.equals(scene.today().minusDays(1))
                ? scene.say("reminder.yesterday")
                : scene.say("reminder.on", scene.day(day));
    }

    private List<Choice> buttons(Occasion occasion) {
        var choices = new ArrayList<Choice>();
        choices.add(scene.choice(Rules.START + "check-in", "menu.start.check-in"));
        choices.add(
                occasion == Occasion.STEP
                        ? scene.choice("remind-done", "reminder.button.done")
                        : scene.choice(Rules.START + "progress", "menu.start.progress"));
        choices.add(scene.choice("remind-later", "reminder.button.later"));
        choices.add(scene.choice("remind-less", "reminder.button.less"));
        choices.add(scene.choice("remind-pause", "reminder.button.pause"));
        choices.add(scene.choice("remind-off", "reminder.button.stop"));
        return choices;
    }

    /** What holds now, and how to change it. */
    Line answer(ReminderRequest request, Instant now) {
        return switch (request) {
            case ReminderRequest.Show _ -> shown(now);
            case ReminderRequest.Start _, ReminderRequest.LessOften _ -> held(now, "");
            case ReminderRequest.Stop _ -> scene.text("reminder.stopped");
            case ReminderRequest.Pause _ -> held(now, "");
            case ReminderRequest.At(var slot) ->
                held(now, QuietHours.USUAL.nearest(slot).equals(slot) ? "" : scene.say("reminder.quiet") + " ");
            case ReminderRequest.In _ ->
                held(
                        now,
                        scene.say(
                                        "reminder.zone",
                                        time(LocalTime.ofInstant(now, settings().zone()))) + " ");
            case ReminderRequest.Later _ -> later(now);
            case ReminderRequest.Done _ ->
                scene.fact(SharedFacts.LAST_STEP)
                        .map(step -> scene.text("reminder.done", step))
                        .orElseGet(() -> scene.text("reminder.done-nothing"));
            case ReminderRequest.Nowhere _ -> scene.text("reminder.nowhere");
        };
    }

    private Line later(Instant now) {
        var next = next();
        if (next.isEmpty() || !settings().on()) {
            return shown(now);
        }
        var at = next.get().at().atZone(settings().zone());
        boolean today = at.toLocalDate().equals(scene.today());
        return scene.text(today ? "reminder.later-today" : "reminder.later-tomorrow", time(at.toLocalTime()));
    }

    private Optional<PlannedReminder> next() {
        return scene.conversation().reminders().planned().stream().min(Comparator.comparing(PlannedReminder::at));
    }

    private Line held(Instant now, String opening) {
        return scene.verbatim(opening + state(now) + " " + scene.say("reminder.change"));
    }

    private Line shown(Instant now) {
        var choices = new ArrayList<Choice>();
        if (settings().on() && !settings().pausedOn(scene.today())) {
            SLOTS.forEach(slot -> choices.add(new Choice(
                    Rules.REMIND_AT
                            + DateTimeFormatter.ofPattern("HHmm", Locale.ROOT).format(slot),
                    time(slot))));
            choices.add(scene.choice("remind-less", "reminder.button.less"));
            choices.add(scene.choice("remind-pause", "reminder.button.pause"));
            choices.add(scene.choice("remind-off", "reminder.button.stop"));
        } else {
            choices.add(scene.choice("remind-on", "reminder.button.start"));
        }
        return Line.fixed(new Reply.Choices(new Words(state(now) + " " + scene.say("reminder.ways")), choices));
    }

    private String state(Instant now) {
        var settings = settings();
        if (!settings.on()) {
            return scene.say("reminder.off");
        }
        if (settings.pausedUntil()
                .filter(day -> settings.pausedOn(Timetable.today(settings, now)))
                .isPresent()) {
            return scene.say("reminder.paused", scene.day(settings.pausedUntil().get()));
        }
        var pace = settings.pace().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var holds = scene.say("reminder.pace." + pace, time(settings.slot()));
        return next().map(one ->
                        holds + " " + scene.say("reminder.next", scene.day(Timetable.today(settings, one.at()))))
                .orElseGet(() -> holds + " " + scene.say("reminder.next-none"));
    }

    private String time(LocalTime time) {
        if (scene.language() == Language.EN) {
            return DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(time);
        }
        var pattern = time.getMinute() == 0 ? "H' h'" : "H' h 'mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
    }

    private ReminderSettings settings() {
        return scene.conversation().reminders().settings();
    }
}
