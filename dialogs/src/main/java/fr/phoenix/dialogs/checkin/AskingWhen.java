package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.flow.SpokenDays;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks when the step will be taken; tapped, or written in the person's own words (“mardi après le travail”); a plain day needs no model. */
record AskingWhen() implements Question {

    private static final int MOST = 120;
    private static final Set<String> NO_MOMENT = Set.of(
            "jamais",
            "hier",
            "avant hier",
            "non",
            "aucun",
            "aucune envie",
            "pas de petit pas",
            "never",
            "yesterday",
            "no",
            "none");
    private static final List<String> TAPS = List.of("today", "tomorrow", "this-week");

    @Override
    public Set<String> texts() {
        return Set.of(
                "check-in.ask-when",
                "check-in.when.today",
                "check-in.when.tomorrow",
                "check-in.when.this-week",
                "unclear.when");
    }

    @Override
    public Ask enter(Scene scene) {
        var choices = TAPS.stream()
                .map(tap -> scene.choice(tap, "check-in.when." + tap))
                .toList();
        return new Ask(List.of(scene.choices("check-in.ask-when", choices)));
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Chosen chosen
            when TAPS.contains(chosen.choice()) ->
                when(scene.say("check-in.when." + chosen.choice()), Optional.of(day(chosen.choice(), scene.today())));
            case Typed typed
            when isNoMoment(typed.words().text(), scene.today()) -> new Hearing.Unclear("unclear.when");
            case Typed typed
            when SpokenDays.read(typed.words().text()).isPresent() ->
                when(
                        typed.words().text().strip(),
                        SpokenDays.read(typed.words().text()).flatMap(day -> day.from(scene.today())));
            case Typed typed
            when !typed.words().isBlank() && typed.words().text().strip().length() <= MOST ->
                typed.words().text().codePoints().anyMatch(Character::isLetterOrDigit)
                        ? new Hearing.Open(filled(typed.words().text().strip(), Optional.empty()))
                        : new Hearing.Unclear("unclear.when");
            default -> new Hearing.Unclear("unclear.when");
        };
    }

    /** A day there is not, one that is over, or none at all. */
    private static boolean isNoMoment(String text, LocalDate today) {
        return NO_MOMENT.contains(Spelling.plain(text))
                || SpokenDays.read(text)
                        .filter(day -> day.from(today).isEmpty())
                        .isPresent();
    }

    private static Hearing when(String words, Optional<LocalDate> day) {
        return new Hearing.Understood(filled(words, day), List.of());
    }

    private static Map<String, String> filled(String words, Optional<LocalDate> day) {
        return Map.of(
                CheckInSlots.WHEN,
                words,
                CheckInSlots.DUE,
                day.map(LocalDate::toString).orElse(""));
    }

    /** “This week” ends on Friday, or with the week for whoever says it later. */
    private static LocalDate day(String tap, LocalDate today) {
        return switch (tap) {
            case "today" -> today;
            case "tomorrow" -> today.plusDays(1);
            default ->
                today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                        : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(CheckInSlots.WHEN, "a day or moment, in the person's own words"));
    }
}
