package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.cv.reading.HeadParts.Joint;
import fr.phoenix.dialogs.cv.reading.HeadParts.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which part of each head is what was done, at whom, and where. Words give evidence; one CV keeps one order, so the order that
 * explains all its heads best decides for those whose words say nothing. Weights are our judgement, set on the corpus.
 */
final class HeadLabels {

    private static final int MOST_PARTS = 8;
    private static final int LONGEST_BLOCK = 4;
    private static final double ORDER = 1.2;
    private static final double HABIT = 1.0;
    private static final double DROPPED = -1.5;
    private static final double NO_WHAT = -2.5;
    private static final double NO_AT = -2;

    /** How much a text looks like what was done, or like whom it was done at. */
    interface Evidence {
        double what(String text);

        double at(String text);

        /** Where the second of two things begins that nothing parts; 0 when the text is one. */
        default int apart(String text) {
            return 0;
        }
    }

    /** A head understood. */
    record Labelled(Optional<Found> what, Optional<Found> at, Optional<Found> place) {
        static final Labelled NOTHING = new Labelled(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** From the first to the last part of a label; {@code from} above {@code to} when there is none. */
    private record Block(int from, int to) {
        static final Block NONE = new Block(1, 0);

        boolean isNone() {
            return from > to;
        }

        int size() {
            return isNone() ? 0 : to - from + 1;
        }

        boolean meets(Block other) {
            return !isNone() && !other.isNone() && from <= other.to && other.from <= to;
        }
    }

    private record Choice(Block what, Block at, Block place, double score, String habit) {}

    private HeadLabels() {}

    static List<Labelled> of(List<Entry> entries, Evidence evidence) {
        return label(entries.stream().map(entry -> Head.of(entry, evidence)).toList());
    }

    private static List<Labelled> label(List<Head> heads) {
        double whatFirst = heads.stream()
                .mapToDouble(head -> best(head, true, Map.of()).score())
                .sum();
        double atFirst = heads.stream()
                .mapToDouble(head -> best(head, false, Map.of()).score())
                .sum();
        boolean order = whatFirst >= atFirst;
        var habits = new HashMap<String, Integer>();
        heads.forEach(head -> habits.merge(best(head, order, Map.of()).habit(), 1, Integer::sum));
        return heads.stream()
                .map(head -> labelled(head.parts(), best(head, order, habits)))
                .toList();
    }

    private static Choice best(Head head, boolean whatFirst, Map<String, Integer> habits) {
        int most = habits.values().stream().max(Integer::compare).orElse(0);
        int size = head.parts().size();
        var blocks = blocks(size);
        var best = new Choice(Block.NONE, Block.NONE, Block.NONE, size * DROPPED + NO_WHAT + NO_AT, "");
        for (var what : blocks) {
            double whatScore = what.isNone() ? NO_WHAT : head.what(what);
            for (var at : blocks) {
                if (what.meets(at)) {
                    continue;
                }
                double both = whatScore + (at.isNone() ? NO_AT : head.at(at)) + order(what, at, whatFirst);
                for (var place : blocks) {
                    if (place.meets(what) || place.meets(at) || place.to() - place.from() > 1) {
                        continue;
                    }
                    int dropped = size - what.size() - at.size() - place.size();
                    double score = both + head.place(place, at) + DROPPED * dropped;
                    if (score + HABIT <= best.score()) {
                        continue;
                    }
                    var habit = habit(head.parts(), what, at);
                    score += most > 1 && habits.getOrDefault(habit, 0) == most ? HABIT : 0;
                    if (score > best.score()) {
                        best = new Choice(what, at, place, score, habit);
                    }
                }
            }
        }
        return best;
    }

    private static List<Block> blocks(int size) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.NONE);
        for (int from = 0; from < size; from++) {
            for (int to = from; to < Math.min(size, from + LONGEST_BLOCK); to++) {
                blocks.add(new Block(from, to));
            }
        }
        return blocks;
    }

    private static double order(Block what, Block at, boolean whatFirst) {
        return what.isNone() || at.isNone() || (what.from() < at.from()) != whatFirst ? 0 : ORDER;
    }

    /** The parts of one head, each weighed once. */
    private record Head(List<Part> parts, List<Weights> weights) {

        private record Weights(double what, double at, double place, boolean known) {}

        static Head of(Entry entry, Evidence evidence) {
            var parts = entry.head().stream()
                    .flatMap(line -> HeadParts.of(line).stream())
                    .flatMap(part -> evidence.apart(part.text()) > 0
                            ? halves(part, evidence.apart(part.text()))
                            : Stream.of(part))
                    .limit(MOST_PARTS)
                    .toList();
            return new Head(
                    parts, parts.stream().map(part -> weigh(part, evidence)).toList());
        }

        private static Stream<Part> halves(Part part, int at) {
            return Stream.of(
                    new Part(part.text().substring(0, at).strip(), part.line(), part.joint(), part.by()),
                    new Part(part.text().substring(at).strip(), part.line(), Joint.STRONG, " "));
        }

        private static Weights weigh(Part part, Evidence evidence) {
            double what = evidence.what(part.text());
            boolean remark = part.joint() == Joint.PAREN
                    && !Character.isUpperCase(part.text().codePointAt(0));
            double at = evidence.at(part.text()) - (remark ? 2 : 0);
            boolean known = Places.known(part.text()) || Places.postal(part.text());
            return new Weights(what, at, known ? 3 : unknownPlace(part, what, at), known);
        }

        private static double unknownPlace(Part part, double what, double at) {
            var text = part.text();
            if (Places.shaped(text)) {
                return 1;
            }
            boolean name = text.split(" ").length <= 3
                    && Character.isUpperCase(text.codePointAt(0))
                    && text.chars().noneMatch(Character::isDigit);
            boolean loose = part.joint() == Joint.COMMA || part.joint() == Joint.PAREN || part.joint() == Joint.STRONG;
            return (name && loose ? 0 : -2.5) - 0.4 * Math.max(what, 0) - 0.4 * Math.max(at, 0);
        }

        double what(Block block) {
            var first = weights.get(block.from());
            double score = first.what() - 0.6 * first.at() + merging(block) - (first.known() ? 3 : 0);
            for (int i = block.from() + 1; i <= block.to(); i++) {
                var more = weights.get(i);
                score += 0.5 * more.what() - 0.6 * more.at() - (more.known() ? 2 : 0);
            }
            return score - (parts.get(block.from()).joint() == Joint.AT ? 3 : 0);
        }

        double at(Block block) {
            var first = weights.get(block.from());
            double score = first.at() - 0.6 * first.what() + merging(block) - (first.known() ? 2 : 0);
            for (int i = block.from() + 1; i <= block.to(); i++) {
                var more = weights.get(i);
                score += 0.3 * more.at() - 0.5 * more.what() - (more.known() ? 2 : 0);
            }
            return score + (parts.get(block.from()).joint() == Joint.AT ? 3 : 0);
        }

        /** Parts that commas part may be one; others hardly. */
        private double merging(Block block) {
            double score = 0;
            for (int i = block.from() + 1; i <= block.to(); i++) {
                score -= switch (parts.get(i).joint()) {
                    case COMMA -> 0.5;
                    case PAREN -> 0.2;
                    case STRONG -> 1.6;
                    case LINE, WIDE, AT -> 4;
                };
            }
            return score;
        }

        double place(Block block, Block at) {
            if (block.isNone()) {
                return 0;
            }
            boolean afterAt = !at.isNone() && block.from() == at.to() + 1;
            double score = weights.get(block.from()).place() + (afterAt ? 0.7 : 0);
            for (int i = block.from() + 1; i <= block.to(); i++) {
                var joint = parts.get(i).joint();
                score += joint == Joint.COMMA || joint == Joint.PAREN
                        ? weights.get(i).place() - 0.5
                        : -4;
            }
            return score;
        }
    }

    /** The order of the labels with what joins them. */
    private static String habit(List<Part> head, Block what, Block at) {
        var habit = new StringBuilder();
        for (int i = 0; i < head.size(); i++) {
            if (i == what.from()) {
                habit.append(head.get(i).joint()).append('w');
            } else if (i == at.from()) {
                habit.append(head.get(i).joint()).append('a');
            }
        }
        return habit.toString();
    }

    private static Labelled labelled(List<Part> head, Choice choice) {
        return new Labelled(found(head, choice.what()), found(head, choice.at()), found(head, choice.place()));
    }

    private static Optional<Found> found(List<Part> head, Block block) {
        if (block.isNone() || head.isEmpty()) {
            return Optional.empty();
        }
        var first = head.get(block.from());
        var text = new StringBuilder(first.text());
        for (int i = block.from() + 1; i <= block.to(); i++) {
            var part = head.get(i);
            switch (part.joint()) {
                case PAREN -> text.append(" (").append(part.text()).append(')');
                case COMMA -> text.append(", ").append(part.text());
                case LINE, WIDE, STRONG, AT ->
                    text.append(part.by().isBlank() ? " – " : part.by()).append(part.text());
            }
        }
        return Optional.of(new Found(text.toString(), first.line()));
    }
}
