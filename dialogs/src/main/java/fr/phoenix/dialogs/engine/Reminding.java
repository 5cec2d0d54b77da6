package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationEvent.ReminderCancelled;
import fr.phoenix.dialogs.ConversationEvent.ReminderPlanned;
import fr.phoenix.dialogs.ConversationEvent.ReminderSettingChanged;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.Message.Due;
import fr.phoenix.dialogs.Message.Left;
import fr.phoenix.dialogs.Message.Notice;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.dialogs.ReminderSettings;
import fr.phoenix.dialogs.ReminderSettings.Setting;
import fr.phoenix.dialogs.Reminders;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.reminders.Circumstances;
import fr.phoenix.dialogs.reminders.QuietHours;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import fr.phoenix.dialogs.reminders.ReminderWish;
import fr.phoenix.dialogs.reminders.Ruling;
import fr.phoenix.dialogs.reminders.Timetable;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Plans reminders, decides on those that are due as things stand then, and does what the person wants about them. */
record Reminding(Scenes scenes, Unfolding turn) {

    private static final int PAUSE_DAYS = 14;
    private static final Duration LATER = Duration.ofHours(3);

    /** After so many days somebody who only said yes to reminders is asked to a check-in. */
    private static final int FIRST_CHECK_IN_DAYS = 7;

    /** What nobody said. It is no turn of the person: nothing is asked, nothing recalled. */
    void take(Notice notice, int attempt) {
        switch (notice) {
            case Left _ -> {}
            case Due(var occurrence) -> {
                if (attempt > TurnTaking.MOST_ATTEMPTS) {
                    turn.record(new TurnAbandoned(turn.context().message(), attempt));
                    reminders().planned(occurrence).ifPresent(due -> cancel(due.occasion()));
                } else {
                    consider(occurrence);
                }
            }
        }
    }

    /** After words of distress, nothing comes for a day but what was agreed to then. */
    private void consider(Occurrence occurrence) {
        var following = new FollowingUp(scenes, turn);
        var due = reminders().planned(occurrence);
        boolean care = due.filter(one -> one.occasion() == Occasion.CARE).isPresent();
        if (care && following.isOver()) {
            cancel(Occasion.CARE);
        } else if (due.isPresent() && !care && following.asksForQuiet(now())) {
            plan(due.get(), occurring -> Timetable.slot(settings(), today().plusDays(1), occurring, now()));
        } else {
            decide(occurrence);
        }
    }

    private void decide(Occurrence occurrence) {
        switch (Ruling.on(reminders(), occurrence, circumstances())) {
            case Ruling.Superseded _ -> {}
            case Ruling.Dropped(var occasions) -> occasions.forEach(this::cancel);
            case Ruling.NotBefore(var due, var day) ->
                plan(due, occurring -> Timetable.slot(settings(due.occasion()), day, occurring, now()));
            case Ruling.InAWhile(var due, var pause) ->
                plan(due, occurring -> Timetable.soon(settings(), pause, occurring, now()));
            case Ruling.Send(var planned, boolean last) -> remind(planned, last);
        }
    }

    private Circumstances circumstances() {
        var conversation = turn.now();
        return new Circumstances(
                now(),
                conversation.heardAt(),
                WelcomeFlow.welcomed(conversation) && !conversation.profile().minor(),
                conversation.facts().containsKey(Conversation.COACH_HOLDS));
    }

    private void remind(List<PlannedReminder> planned, boolean last) {
        boolean care = planned.getFirst().occasion() == Occasion.CARE;
        if (care) {
            new FollowingUp(scenes, turn).ask();
        } else {
            turn.remind(new ReminderText(scenes.of(turn.now())).of(planned, now(), last));
        }
        turn.record(new Reminded(planned.stream().map(PlannedReminder::occasion).toList(), now()));
        if (!care && !last && reminders().planned(Occasion.CHECK_IN).isEmpty()) {
            plan(new ReminderWish(
                    Occasion.CHECK_IN, today().plusDays(Ruling.gap(reminders().ignored()))));
        }
    }

    /** For somebody who wants reminders; a word of care they agreed to when it was planned. */
    void plan(ReminderWish wish) {
        if (wish.day().isEmpty()) {
            reminders().planned(wish.occasion()).ifPresent(planned -> cancel(planned.occasion()));
            return;
        }
        var day = wish.day().get();
        boolean wanted = wish.occasion() == Occasion.CARE || settings().on();
        if (wanted && !turn.now().profile().minor()) {
            plan(wish.occasion(), day, false, one -> Timetable.slot(settings(wish.occasion()), day, one, now()));
        }
    }

    private interface Times {
        Instant of(Occurrence occurrence);
    }

    private void plan(PlannedReminder again, Times times) {
        plan(again.occasion(), again.day(), again.asked(), times);
    }

    private void plan(Occasion occasion, LocalDate day, boolean asked, Times times) {
        var occurrence = Occurrence.of(turn.now().id(), turn.now().version());
        turn.record(new ReminderPlanned(occasion, occurrence, day, times.of(occurrence), asked));
    }

    private void cancel(Occasion occasion) {
        turn.record(new ReminderCancelled(occasion));
    }

    /** Who wants reminders, and lost them by leaving or by not answering, is asked to a check-in again once they write. */
    void revive() {
        var before = turn.before().reminders();
        boolean lost = before.ignored() > 0 || !before.reachable();
        if (lost && settings().on() && reminders().planned().isEmpty()) {
            plan(new ReminderWish(Occasion.CHECK_IN, today().plusDays(FIRST_CHECK_IN_DAYS)));
        }
    }

    /** Each answer says what holds now and how to change it. */
    void obey(ReminderRequest request) {
        if (!WelcomeFlow.welcomed(turn.now())) {
            turn.say(scenes.of(turn.now()).text("welcome.first"));
            return;
        }
        switch (request) {
            case ReminderRequest.Show _ -> {}
            case ReminderRequest.Start _ -> start(today().plusDays(FIRST_CHECK_IN_DAYS));
            case ReminderRequest.Stop _ -> set(Setting.ON, "false");
            case ReminderRequest.Pause _ -> pause();
            case ReminderRequest.LessOften _ ->
                set(Setting.PACE, settings().pace().slower().name());
            case ReminderRequest.Later _ -> later();
            case ReminderRequest.Done _ -> done();
            case ReminderRequest.At(var slot) -> at(slot);
            case ReminderRequest.In(var zone) -> in(zone);
            case ReminderRequest.Nowhere _ -> {}
        }
        turn.say(new ReminderText(scenes.of(turn.now())).answer(request, now()));
        if (turn.now().active().isEmpty()) {
            turn.hold();
        }
    }

    /** Also ends a pause. */
    private void start(LocalDate checkIn) {
        set(Setting.ON, "true");
        if (reminders().planned().isEmpty()) {
            plan(new ReminderWish(Occasion.CHECK_IN, checkIn));
        } else {
            planAnew();
        }
    }

    private void pause() {
        set(Setting.PAUSED_UNTIL, today().plusDays(PAUSE_DAYS).toString());
        reminders().planned(Occasion.CARE).ifPresent(care -> cancel(care.occasion()));
        planAnew();
    }

    private void at(LocalTime slot) {
        set(Setting.SLOT, QuietHours.USUAL.nearest(slot).toString());
        if (settings().on()) {
            planAnew();
        } else {
            start(today());
        }
    }

    private void in(ZoneId zone) {
        set(Setting.ZONE, zone.getId());
        planAnew();
    }

    /** The last one again, in three hours or tomorrow; nothing when reminders are off. */
    private void later() {
        if (!settings().on()) {
            return;
        }
        var occasion = reminders()
                .last()
                .flatMap(last -> last.occasions().stream()
                        .filter(one -> one != Occasion.CARE)
                        .findFirst())
                .orElse(Occasion.CHECK_IN);
        var day = reminders().planned(occasion).map(PlannedReminder::day).orElseGet(this::today);
        plan(occasion, day, true, one -> Timetable.soon(settings().unpaused(), LATER, one, now()));
    }

    private void done() {
        reminders().planned(Occasion.STEP).ifPresent(step -> cancel(step.occasion()));
        scenes.of(turn.now())
                .fact(SharedFacts.LAST_STEP)
                .ifPresent(step -> turn.record(new FactRemembered(SharedFacts.STEP_DONE, new Words(step))));
    }

    /** What is planned keeps its day and takes the new slot. */
    private void planAnew() {
        reminders()
                .planned()
                .forEach(one -> plan(
                        one.occasion(),
                        one.day(),
                        false,
                        next -> Timetable.slot(settings(one.occasion()), day(one), next, now())));
    }

    /** Never before the day it is about, wherever the person is now. */
    private LocalDate day(PlannedReminder one) {
        var local = Timetable.today(settings(), one.at());
        return local.isBefore(one.day()) ? one.day() : local;
    }

    private void set(Setting setting, String value) {
        turn.record(new ReminderSettingChanged(setting, value));
    }

    private Reminders reminders() {
        return turn.now().reminders();
    }

    /** A word of care was agreed to: no pause holds it back. */
    private ReminderSettings settings(Occasion occasion) {
        return occasion == Occasion.CARE ? settings().unpaused() : settings();
    }

    private ReminderSettings settings() {
        return reminders().settings();
    }

    private Instant now() {
        return scenes.clock().instant();
    }

    private LocalDate today() {
        return Timetable.today(settings(), now());
    }
}
