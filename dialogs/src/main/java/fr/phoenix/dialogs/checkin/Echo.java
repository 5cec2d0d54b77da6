package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.interviewing.Quotation;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.obstacles.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the person's own words back: today's as they are, earlier ones with their date. What cannot be quoted is not given back. */
final class Echo {

    static final Set<String> TEXTS = Set.of("check-in.earlier");

    /** What was said longer ago may be another life. */
    private static final int MOST_DAYS = 180;

    private Echo() {}

    /** What can be quoted of these words. */
    static Optional<String> of(String words) {
        return Quotation.of(words).map(Quotation::text);
    }

    /** What was said at an earlier check-in about the same obstacle, if it differs from today's words. */
    static Optional<Line> ofEarlier(Scene scene, String today) {
        var obstacles = codes(today);
        return Journal.in(scene.conversation().facts()).entries().reversed().stream()
                .filter(entry -> entry.day().isBefore(scene.today())
                        && entry.day().isAfter(scene.today().minusDays(MOST_DAYS)))
                .filter(entry -> obstacles.contains(entry.obstacle())
                        || codes(entry.said()).stream().anyMatch(obstacles::contains))
                .filter(entry -> !entry.said().equalsIgnoreCase(CheckIn.oneLine(today)))
                .flatMap(entry ->
                        of(entry.said())
                                .map(words -> scene.text("check-in.earlier", scene.day(entry.day()), words))
                                .stream())
                .findFirst();
    }

    private static List<String> codes(String words) {
        return Naming.OBSTACLES.named(new Words(words)).stream()
                .map(Obstacle::code)
                .toList();
    }
}
