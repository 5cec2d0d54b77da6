package fr.phoenix.dialogs.engine;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationEvent.ReminderCancelled;
import fr.phoenix.dialogs.ConversationEvent.ReminderPlanned;
import fr.phoenix.dialogs.ConversationEvent.ReminderSettingChanged;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.Pace;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.dialogs.ReminderSettings;
import fr.phoenix.dialogs.ReminderSettings.Setting;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.ReleasedStates;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.rehearsal.InMemoryStore;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.reminders.ReminderWish;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RemindersTests {

    /** The day of {@link Rehearsal#NOW}, a Sunday; it is eleven in the morning in Paris. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final ReleasedStates RELEASED = released();

    private static ReleasedStates released() {
        var states = new HashMap<>(ReleasedStates.load().byVersion());
        states.put("check-in 1", Set.of("ASKING", "DONE"));
        return new ReleasedStates(states);
    }

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator());

    /** Somebody who wants reminders and planned a step for tomorrow. */
    private RemindersTests planned() {
        person.welcomed()
                .recorded(
                        new ReminderSettingChanged(Setting.ON, "true"),
                        new FactRemembered("check-in.last-step", new Words("appeler le CFA")));
        return planning(Occasion.STEP, 1, TODAY.plusDays(1));
    }

    private RemindersTests planning(Occasion occasion, int number, LocalDate day) {
        var at = day.atTime(9, 3).atZone(ReminderSettings.FRANCE).toInstant();
        person.recorded(new ReminderPlanned(occasion, occurrence(number), day, at, false));
        return this;
    }

    private Occurrence occurrence(int number) {
        return Occurrence.of(person.conversation(), 100_000 + number);
    }

    private RemindersTests due(int number) {
        return due(occurrence(number));
    }

    private RemindersTests due(Occurrence occurrence) {
        person.hand(new Message.Due(occurrence), List.of());
        return this;
    }

    private PlannedReminder next(Occasion occasion) {
        return person.folded().reminders().planned(occasion).orElseThrow();
    }

    private List<String> buttons() {
        return ((Reply.Choices) person.replies().getLast().reply())
                .choices().stream().map(Reply.Choice::id).toList();
    }

    private <E> List<E> all(Class<E> type) {
        return person.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void the_day_of_a_step_it_is_recalled_in_the_persons_own_words_with_everything_one_tap_away() {
        planned();
        person.later(Duration.ofHours(22));
        due(1);

        assertThat(person.said())
                .isEqualTo("Tu voulais : **appeler le CFA**, aujourd’hui.\n\n"
                        + "Veux-tu prendre deux minutes pour faire le point ?");
        assertThat(buttons())
                .containsExactly(
                        "start-check-in", "remind-done", "remind-later", "remind-less", "remind-pause", "remind-off");
        assertThat(person.replies().getLast().reminds()).isTrue();
        assertThat(all(Reminded.class))
                .singleElement()
                .satisfies(sent -> assertThat(sent.occasions()).containsExactly(Occasion.STEP));
        assertThat(next(Occasion.CHECK_IN).day()).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void a_reminder_is_nothing_the_person_said() {
        planned();
        person.tap("start-check-in");
        var before = person.folded();
        person.later(Duration.ofHours(22));
        due(1);

        var after = person.folded();
        assertThat(after.heardAt()).isEqualTo(before.heardAt());
        assertThat(after.misses()).isEqualTo(before.misses());
        assertThat(after.stack()).isEqualTo(before.stack());
        assertThat(person.said()).doesNotContain("contente de").startsWith("Tu voulais");
        assertThat(person.replies()).hasSize(1);
    }

    @Test
    void one_that_was_replaced_makes_no_noise() {
        planned().planning(Occasion.STEP, 2, TODAY.plusDays(3));
        person.later(Duration.ofHours(22));
        due(1);

        assertThat(person.events()).singleElement().isInstanceOf(MessageReceived.class);
    }

    @Test
    void the_same_one_twice_is_one() {
        planned();
        person.later(Duration.ofHours(22));
        due(1).due(1);

        assertThat(person.events()).singleElement().isInstanceOf(MessageReceived.class);
    }

    @Test
    void nobody_is_interrupted() {
        planned();
        person.later(Duration.ofHours(21).plusMinutes(50)).tap("start-check-in");
        person.later(Duration.ofMinutes(10));
        due(1);

        assertThat(person.replies()).isEmpty();
        assertThat(next(Occasion.STEP).at()).isEqualTo(Rehearsal.NOW.plus(Duration.ofHours(23)));
        person.later(Duration.ofHours(1));
        due(next(Occasion.STEP).occurrence());
        assertThat(person.said()).contains("appeler le CFA");
    }

    @Test
    void while_a_coach_holds_the_conversation_it_waits() {
        planned();
        person.recorded(new FactRemembered(Conversation.COACH_HOLDS, new Words("yes")));
        person.later(Duration.ofHours(22));
        due(1);

        assertThat(person.replies()).isEmpty();
        assertThat(LocalDate.ofInstant(next(Occasion.STEP).at(), ReminderSettings.FRANCE))
                .isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void having_asked_for_a_coach_is_not_being_held_by_one() {
        planned();
        person.tap("coach").later(Duration.ofHours(22));
        due(1);

        assertThat(person.replies()).hasSize(1);
    }

    @Test
    void after_an_outage_there_is_one_message_that_says_it_is_late() {
        planned().planning(Occasion.CHECK_IN, 2, TODAY.plusDays(3));
        person.later(Duration.ofDays(5));
        due(1);

        assertThat(person.said()).isEqualTo("""
                        Ce message arrive en retard : je n’ai pas pu t’écrire plus tôt.

                        Tu voulais : **appeler le CFA**, le 23 novembre.

                        Veux-tu prendre deux minutes pour faire le point ?""");
        assertThat(person.replies()).hasSize(1);
        due(2);
        assertThat(person.replies()).isEmpty();
    }

    @Test
    void what_an_outage_kept_until_the_night_waits_for_the_morning() {
        planned();
        person.later(Duration.ofHours(36));
        due(1);

        assertThat(person.replies()).isEmpty();
        var at = next(Occasion.STEP).at().atZone(ReminderSettings.FRANCE);
        assertThat(at.toLocalDate()).isEqualTo(TODAY.plusDays(2));
        assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(9, 10));
        person.later(Duration.ofHours(10).plusMinutes(15));
        due(next(Occasion.STEP).occurrence());
        assertThat(person.said()).contains("**appeler le CFA**, hier");
    }

    @Test
    void whoever_blocked_the_channel_gets_none_until_they_write_again() {
        planned();
        person.hand(new Message.Left(), List.of());
        assertThat(person.replies()).isEmpty();
        assertThat(person.folded().reminders().reachable()).isFalse();

        person.later(Duration.ofHours(22));
        due(1);
        assertThat(person.replies()).isEmpty();
        assertThat(person.events()).contains(new ReminderCancelled(Occasion.STEP));

        person.type("bonjour");
        assertThat(person.folded().reminders().reachable()).isTrue();
    }

    @Test
    void a_stop_in_between_leaves_none() {
        planned();
        person.tap("remind-off");
        assertThat(person.said()).startsWith("C’est arrêté : plus aucun rappel. Pour en retrouver, écris « rappels ».");
        person.later(Duration.ofHours(22));
        due(1);

        assertThat(person.replies()).isEmpty();
        assertThat(person.folded().reminders().planned()).isEmpty();
    }

    @Test
    void ignored_ones_come_after_three_days_then_a_week_then_never() {
        planned();
        person.later(Duration.ofHours(22));
        due(1);
        var first = next(Occasion.CHECK_IN);
        assertThat(first.day()).isEqualTo(TODAY.plusDays(4));

        person.later(Duration.between(now(), first.at()));
        due(first.occurrence());
        assertThat(person.said()).doesNotContain("dernier rappel");
        var second = next(Occasion.CHECK_IN);
        assertThat(second.day()).isEqualTo(TODAY.plusDays(11));

        person.later(Duration.between(now(), second.at()));
        due(second.occurrence());
        assertThat(person.said()).contains("C’est mon dernier rappel");
        assertThat(person.folded().reminders().planned()).isEmpty();
    }

    @Test
    void a_word_from_the_person_begins_the_count_again() {
        planned();
        person.later(Duration.ofHours(22));
        due(1);
        person.later(Duration.ofHours(2)).type("bonjour");

        assertThat(person.folded().reminders().ignored()).isZero();
    }

    private Instant now() {
        return person.events().stream()
                .filter(MessageReceived.class::isInstance)
                .map(event -> ((MessageReceived) event).at())
                .findFirst()
                .orElseThrow();
    }

    /** What was agreed to in distress, and a step planned for the same day. */
    private PlannedReminder agreedToCare() {
        planned();
        person.type("je veux mourir").tap("care-safe").tap("care-go-on").tap("care-yes");
        var care = next(Occasion.CARE);
        person.later(Duration.between(now(), care.at()).plusMinutes(1));
        return care;
    }

    @Test
    void the_question_how_somebody_has_been_comes_alone_and_is_answered_like_any_other() {
        var care = agreedToCare();
        due(1);
        assertThat(person.replies()).isEmpty();
        due(care.occurrence());

        assertThat(buttons()).containsExactly("care-better", "care-hard");
        assertThat(person.folded().reminders().ignored()).isZero();
        assertThat(LocalDate.ofInstant(next(Occasion.STEP).at(), ReminderSettings.FRANCE))
                .isEqualTo(TODAY.plusDays(2));
        person.tap("care-better");
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void whoever_was_asked_meanwhile_is_not_asked_again() {
        var care = agreedToCare();
        person.later(Duration.ofHours(25)).type("bonjour");
        assertThat(buttons()).containsExactly("care-better", "care-hard");
        due(care.occurrence());

        assertThat(person.replies()).isEmpty();
        assertThat(person.folded().reminders().planned(Occasion.CARE)).isEmpty();
    }

    @Test
    void no_pause_holds_back_what_was_agreed_to_in_distress() {
        planned();
        person.type("pause").type("je veux mourir").tap("care-safe").tap("care-follow-up");

        assertThat(LocalDate.ofInstant(next(Occasion.CARE).at(), ReminderSettings.FRANCE))
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void reminders_go_on_after_words_of_distress_that_were_answered_in_other_words() {
        planned();
        person.type("je veux mourir");
        person.later(Duration.ofHours(26)).type("bonjour").type("un peu de soleil aujourd’hui, merci");
        person.later(Duration.ofHours(21));
        due(next(Occasion.STEP).occurrence());

        assertThat(person.said()).contains("appeler le CFA");
    }

    @Test
    void a_new_step_takes_the_old_one_s_reminder_with_it_also_when_none_is_wanted() {
        planned();
        person.tap("start-check-in")
                .tap("not-yet")
                .tap(ConsentFlow.agreement(Purpose.CHECK_INS))
                .tap("4")
                .tap("5")
                .type("deux refus")
                .straightToTheStep();
        person.type("écrire à Paul").type("mardi").sureOfIt();

        assertThat(person.folded().reminders().planned()).isEmpty();
    }

    @Test
    void a_place_far_to_the_west_brings_no_step_forward() {
        planned();
        person.type("fuseau Tahiti");

        assertThat(next(Occasion.STEP)
                        .at()
                        .atZone(person.folded().reminders().settings().zone())
                        .toLocalDate())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whoever_left_and_comes_back_is_asked_to_a_check_in_again() {
        planned();
        person.hand(new Message.Left(), List.of());
        person.later(Duration.ofHours(22));
        due(1);
        assertThat(person.folded().reminders().planned()).isEmpty();

        person.later(Duration.ofHours(5)).type("bonjour");
        assertThat(person.folded().reminders().planned(Occasion.CHECK_IN)).isPresent();
    }

    @Test
    void whoever_does_not_agree_is_left_alone() {
        planned();
        person.type("je veux mourir").tap("care-safe").tap("care-go-on").tap("care-no");

        assertThat(person.folded().reminders().planned(Occasion.CARE)).isEmpty();
    }

    @Test
    void one_that_cannot_be_answered_is_given_up_without_a_word() {
        planned();
        var turn = trial(person.folded(), new Message.Due(occurrence(1)), TurnTaking.MOST_ATTEMPTS + 1);

        assertThat(turn).anyMatch(TurnAbandoned.class::isInstance).noneMatch(Replied.class::isInstance);
        assertThat(turn).contains(new ReminderCancelled(Occasion.STEP));
    }

    @Test
    void later_is_in_three_hours_and_in_the_evening_tomorrow() {
        planned();
        person.later(Duration.ofHours(22));
        due(1);
        person.later(Duration.ofMinutes(5)).tap("remind-later");

        assertThat(person.said())
                .isEqualTo("D’accord, je te réécris aujourd’hui vers 12 h 05. Pour changer, écris « rappels ».");
        person.later(Duration.ofHours(3));
        due(next(Occasion.STEP).occurrence());
        assertThat(person.said()).startsWith("Tu voulais : **appeler le CFA**, aujourd’hui.");

        person.later(Duration.ofHours(6)).tap("remind-later");
        assertThat(person.said()).startsWith("D’accord, je te réécris demain vers 9 h");
    }

    @Test
    void done_is_noted_for_the_next_check_in() {
        planned();
        person.later(Duration.ofHours(22));
        due(1);
        person.tap("remind-done");

        assertThat(person.said()).startsWith("C’est noté, c’est fait : **appeler le CFA**.");
        assertThat(person.folded().facts()).containsEntry(SharedFacts.STEP_DONE, "appeler le CFA");
        assertThat(person.replies()).hasSize(1);
    }

    @Test
    void a_button_works_after_another_flow_began_and_the_question_stays_open() {
        planned();
        person.later(Duration.ofHours(22));
        due(1);
        person.tap("start-cv");
        var at = person.at();
        person.tap("remind-less");

        assertThat(person.said())
                .startsWith("Je t’écris au plus tous les trois jours, vers 9 h. Prochain rappel : le 26 novembre."
                        + " Pour changer, écris « rappels ».");
        assertThat(person.at()).isEqualTo(at);
        assertThat(person.folded().reminders().settings().pace()).isEqualTo(Pace.FEW_DAYS);
    }

    @Test
    void a_pause_moves_what_is_planned_behind_it() {
        planned();
        person.tap("remind-pause");

        assertThat(person.said()).startsWith("Pause : aucun rappel avant le 6 décembre.");
        assertThat(LocalDate.ofInstant(next(Occasion.STEP).at(), ReminderSettings.FRANCE))
                .isEqualTo("2026-12-06");
        person.type("rappels");
        assertThat(buttons()).containsExactly("remind-on");
        person.tap("remind-on");
        assertThat(person.folded().reminders().settings().pausedUntil()).isEmpty();
    }

    @Test
    void the_settings_are_shown_with_buttons_to_change_them() {
        planned();
        person.type("rappels");

        assertThat(person.said())
                .startsWith("Je t’écris au plus une fois par jour, vers 9 h. Prochain rappel : le 23 novembre.");
        assertThat(buttons())
                .containsExactly(
                        "remind-at-0900",
                        "remind-at-1230",
                        "remind-at-1830",
                        "remind-less",
                        "remind-pause",
                        "remind-off");
        person.tap("remind-at-1830");
        assertThat(person.said()).startsWith("Je t’écris au plus une fois par jour, vers 18 h 30.");
        assertThat(LocalTime.ofInstant(next(Occasion.STEP).at(), ReminderSettings.FRANCE))
                .isBetween(LocalTime.of(18, 30), LocalTime.of(18, 40));
    }

    @Test
    void asking_for_a_time_is_asking_for_reminders() {
        person.welcomed().type("rappelle-moi à 22 h");

        assertThat(person.said())
                .startsWith("Je n’écris pas entre 21 h et 8 h. Je t’écris au plus une fois par jour, vers 20 h 30."
                        + " Prochain rappel : le 22 novembre.");
        assertThat(person.folded().reminders().settings().on()).isTrue();
        assertThat(next(Occasion.CHECK_IN).day()).isEqualTo(TODAY);
    }

    @Test
    void the_day_and_the_slot_are_those_of_the_persons_place() {
        planned();
        person.type("fuseau Nouvelle-Calédonie");

        assertThat(person.said()).startsWith("C’est noté : chez toi, il est 21 h.");
        var zone = person.folded().reminders().settings().zone();
        assertThat(zone.getId()).isEqualTo("Pacific/Noumea");
        var at = next(Occasion.STEP).at().atZone(zone);
        assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(9, 10));
        assertThat(at.toLocalDate()).isEqualTo(TODAY.plusDays(1));
        person.type("fuseau Trifouillis");
        assertThat(person.said()).startsWith("Je ne connais pas l’heure de cet endroit.");
    }

    @Test
    void nobody_under_18_is_reminded_whatever_they_write() {
        person.open().tap("fr").tap("tu").tap("minor");
        person.type("rappelle-moi à 18 h").tap("remind-on");

        assertThat(person.folded().reminders().settings().on()).isFalse();
        assertThat(person.history()).noneMatch(ReminderPlanned.class::isInstance);
    }

    /** A check-in that asks for nothing but a step, and wishes for reminders at its end. */
    private enum Planning {
        ASKING,
        DONE
    }

    private record StepFlow(List<ReminderWish> wishes) implements Flow<Planning> {

        @Override
        public String code() {
            return "check-in";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<Planning> states() {
            return Planning.class;
        }

        @Override
        public Planning initial() {
            return Planning.ASKING;
        }

        @Override
        public List<Arrow<Planning>> arrows() {
            return List.of(from(Planning.ASKING).on(ANSWERED).to(Planning.DONE));
        }

        @Override
        public Step step(Planning state) {
            return switch (state) {
                case ASKING ->
                    Questions.oneOf(
                            "check-in.ask-last-step",
                            "reminders",
                            List.of(Option.of("agree", "welcome.agree", "oui")
                                    .changing(new Decision.Setting.Remind(true))),
                            "reminders",
                            "reminders");
                case DONE ->
                    Steps.end(
                            Set.of(),
                            scene -> new Finish(
                                    List.of(), Map.of("check-in.last-step", "dormir"), wishes, Optional.empty()));
            };
        }

        @Override
        public String purpose() {
            return "test";
        }
    }

    @Test
    void a_flow_that_ends_plans_what_it_wishes_for_whoever_said_yes() {
        var flow = new StepFlow(List.of(
                new ReminderWish(Occasion.STEP, TODAY.plusDays(1)),
                new ReminderWish(Occasion.CHECK_IN, TODAY.plusDays(7))));
        var before = person.welcomed().folded();
        for (var event : trial(flow, before, new Message.Chosen("start-check-in"), 1)) {
            before = before.evolve(event);
        }
        var events = trial(flow, before, new Message.Chosen("agree"), 1);

        assertThat(events).contains(new ReminderSettingChanged(Setting.ON, "true"));
        var wishes = events.stream()
                .filter(ReminderPlanned.class::isInstance)
                .map(ReminderPlanned.class::cast)
                .toList();
        assertThat(wishes).extracting(ReminderPlanned::occasion).containsExactly(Occasion.STEP, Occasion.CHECK_IN);
        assertThat(wishes).extracting(ReminderPlanned::occurrence).doesNotHaveDuplicates();
        assertThat(wishes)
                .allSatisfy(planned -> assertThat(LocalDate.ofInstant(planned.at(), ReminderSettings.FRANCE))
                        .isEqualTo(planned.day()));
    }

    @Test
    void a_wish_comes_to_nothing_for_whoever_did_not_say_yes_but_for_care() {
        var turn = new Unfolding(
                person.welcomed().folded(),
                Channel.WEB,
                text -> {},
                new TurnContext(new MessageId(new UUID(0, 1)), person.folded().person(), Instant.MAX),
                new Hold.Claimed(
                        new Claim(person.conversation(), person.folded().person(), Channel.WEB, 0, 0, 0)));
        var reminding = new Reminding(new Scenes(Texts.load(), InstantSource.fixed(Rehearsal.NOW)), turn);
        reminding.plan(new ReminderWish(Occasion.STEP, TODAY));
        reminding.plan(new ReminderWish(Occasion.CARE, TODAY.plusDays(1)));

        assertThat(turn.now().reminders().planned())
                .extracting(PlannedReminder::occasion)
                .containsExactly(Occasion.CARE);
        assertThat(turn.reminders()).isPresent();
    }

    private static List<ConversationEvent> trial(Conversation before, Message.Content content, int attempt) {
        return trial(new StepFlow(List.of()), before, content, attempt);
    }

    private static List<ConversationEvent> trial(
            StepFlow flow, Conversation before, Message.Content content, int attempt) {
        var texts = Texts.load();
        var store = new InMemoryStore(Rehearsal.NOW);
        var flows = new Flows(List.of(new WelcomeFlow(), flow), texts, RELEASED);
        var world = new Surroundings(
                new ScriptedOrchestrator(),
                file -> {
                    throw new AssertionError();
                },
                (sheet, format) -> Optional.empty(),
                store,
                store,
                store,
                InstantSource.fixed(Rehearsal.NOW),
                () -> new FileId(new UUID(0, 1)));
        var message = new Message(new Account(Channel.WEB, "1"), "m", Language.FR, content);
        var received = new Received(new MessageId(UUID.randomUUID()), message, Rehearsal.NOW, attempt);
        return new Trial(flows, texts, channel -> new Door.Closed())
                .take(before, received, Instant.MAX, world)
                .events();
    }
}
