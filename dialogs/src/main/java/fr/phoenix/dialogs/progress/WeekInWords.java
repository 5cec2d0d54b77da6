package fr.phoenix.dialogs.progress;

import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.CheckIn.Feeling;
import fr.phoenix.dialogs.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a week as it was: short when there is little, with the person's own words, and neither blame nor praise. */
final class WeekInWords {

    static final Set<String> TEXTS = texts();

    /** More steps, words or applications make no summary; the latest are told. */
    private static final int MOST_EACH = 5;

    private WeekInWords() {}

    private static Set<String> texts() {
        var keys = new HashSet<>(Set.of(
                "progress.week",
                "progress.no-check-in",
                "progress.no-check-in-since",
                "progress.check-ins",
                "progress.mood",
                "progress.confidence",
                "progress.feelings-hidden",
                "progress.said",
                "progress.step.done",
                "progress.step.partly",
                "progress.step.not-yet",
                "progress.step.dropped",
                "progress.application",
                "progress.who-5",
                "progress.next",
                "progress.next-on",
                "progress.next-was-on",
                "progress.next-none"));
        Stream.of(Application.Outcome.values()).forEach(outcome -> keys.add("memory.outcome." + outcome.code()));
        return keys;
    }

    static String of(Scene scene) {
        var facts = scene.conversation().facts();
        var journal = Journal.in(facts);
        var week = Week.of(facts, scene.today());
        var lines = new ArrayList<String>();
        lines.add(scene.say("progress.week", scene.day(week.first()), scene.day(week.last())));
        lines.add(checkIns(week, journal, scene));
        if (Past.feelingsMayBeShown(scene)) {
            feelings(week, lines, scene);
        } else if (journal.entries().stream().anyMatch(entry -> entry.feeling().isPresent())) {
            lines.add(scene.say("progress.feelings-hidden"));
        }
        latest(week.steps())
                .forEach(entry ->
                        lines.add(scene.say("progress.step." + entry.outcome().code(), entry.step())));
        latest(week.applications()).forEach(one -> lines.add(application(one, scene)));
        return String.join("\n", lines) + "\n\n" + next(journal, scene);
    }

    private static String checkIns(Week week, Journal journal, Scene scene) {
        if (!week.checkIns().isEmpty()) {
            var days = latest(week.checkIns()).stream()
                    .map(entry -> scene.day(entry.day()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return scene.say("progress.check-ins", week.checkIns().size(), days);
        }
        return journal.last()
                .map(last -> scene.say("progress.no-check-in-since", scene.day(last.day())))
                .orElseGet(() -> scene.say("progress.no-check-in"));
    }

    private static void feelings(Week week, List<String> lines, Scene scene) {
        var felt = week.checkIns().stream()
                .flatMap(entry -> entry.feeling().stream())
                .toList();
        if (!felt.isEmpty()) {
            lines.add(scene.say("progress.mood", course(felt, Feeling::mood)));
            lines.add(scene.say("progress.confidence", course(felt, Feeling::confidence)));
        }
        week.scores()
                .forEach(score ->
                        lines.add(scene.say("progress.who-5", String.valueOf(score.score()), scene.day(score.day()))));
        latest(week.checkIns().stream().filter(entry -> !entry.said().isEmpty()).toList())
                .forEach(entry -> lines.add(scene.say("progress.said", scene.day(entry.day()), entry.said())));
    }

    /** The first and the last; one alone stands for itself. */
    private static String course(List<Feeling> felt, ToIntFunction<Feeling> value) {
        var last = String.valueOf(value.applyAsInt(felt.getLast()));
        return felt.size() == 1 ? last : value.applyAsInt(felt.getFirst()) + " → " + last;
    }

    private static String application(Application one, Scene scene) {
        return scene.say(
                "progress.application",
                one.called(),
                scene.day(one.day()),
                scene.say("memory.outcome." + one.outcome().code()));
    }

    private static String next(Journal journal, Scene scene) {
        return journal.open().map(open -> next(open, scene)).orElseGet(() -> scene.say("progress.next-none"));
    }

    private static String next(CheckIn open, Scene scene) {
        Optional<LocalDate> due = open.due();
        if (due.isEmpty()) {
            return scene.say("progress.next", open.step());
        }
        var key = due.get().isBefore(scene.today()) ? "progress.next-was-on" : "progress.next-on";
        return scene.say(key, open.step(), scene.day(due.get()));
    }

    private static <T> List<T> latest(List<T> all) {
        return all.subList(Math.max(0, all.size() - MOST_EACH), all.size());
    }
}
