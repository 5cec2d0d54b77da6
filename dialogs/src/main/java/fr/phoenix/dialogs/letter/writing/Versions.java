package fr.phoenix.dialogs.letter.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a letter, none ever changed, and which one is shown. Going back moves the pointer; a revision of an older version
 * becomes a new last one.
 *
 * @param all at most {@value #MOST}, the oldest first; when more come the oldest go
 * @param current index of the version that is shown
 */
public record Versions(List<Version> all, int current) {

    public static final int MOST = 20;

    public Versions {
        all = List.copyOf(all);
        if (current < 0 || current >= all.size()) {
            throw new IllegalArgumentException("no such version");
        }
    }

    /**
     * One version.
     *
     * @param number from 1; stays when older ones go
     * @param authors who wrote each sentence, in the letter's order: {@value #OURS}, {@value #OWN} or a model's code
     */
    public record Version(int number, Letter letter, Wishes wishes, List<String> authors) {

        public static final String OURS = "ours";
        public static final String OWN = "own";

        public Version {
            authors = List.copyOf(authors);
            if (authors.size() != letter.sentences().size()) {
                throw new IllegalArgumentException("a sentence without author");
            }
        }

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Version[" + number + "]";
        }
    }

    public static Versions first(Letter letter, Wishes wishes, List<String> authors) {
        return new Versions(List.of(new Version(1, letter, wishes, authors)), 0);
    }

    /** All sentences by the same author. */
    public static List<String> by(String author, Letter letter) {
        return letter.sentences().stream().map(sentence -> author).toList();
    }

    public Version shown() {
        return all.get(current);
    }

    /** With one more version, which is shown. */
    public Versions and(Letter letter, Wishes wishes, List<String> authors) {
        var more = new ArrayList<>(all);
        more.add(new Version(all.getLast().number() + 1, letter, wishes, authors));
        return new Versions(
                more.subList(Math.max(0, more.size() - MOST), more.size()), Math.min(more.size(), MOST) - 1);
    }

    /** With the version before the one shown; empty when it is the oldest. */
    public Optional<Versions> undone() {
        return current == 0 ? Optional.empty() : Optional.of(new Versions(all, current - 1));
    }

    /** With the version of this number shown, -1 for the last; empty when there is none. */
    public Optional<Versions> backTo(int number) {
        if (number == -1) {
            return Optional.of(new Versions(all, all.size() - 1));
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() == number) {
                return Optional.of(new Versions(all, i));
            }
        }
        return Optional.empty();
    }

    /** What the version shown changed of the one before it. */
    public List<Diff.Change> changes() {
        return current == 0 ? List.of() : Diff.between(all.get(current - 1).letter(), shown().letter());
    }

    /** Lines for a slot; {@link #parse} reads them. */
    public String store() {
        var lines = new ArrayList<String>();
        lines.add("shown\t" + shown().number());
        for (var version : all) {
            var wishes = version.wishes();
            lines.add(String.join(
                    "\t",
                    "version",
                    Integer.toString(version.number()),
                    wishes.length().name(),
                    wishes.tone().name(),
                    Long.toString(wishes.seed()),
                    line(version.letter().subject())));
            for (int i = 0; i < version.authors().size(); i++) {
                var sentence = version.letter().sentences().get(i);
                lines.add(String.join(
                        "\t",
                        "s",
                        sentence.id(),
                        sentence.purpose().name(),
                        String.join(",", sentence.grounds()),
                        version.authors().get(i),
                        line(sentence.text())));
            }
        }
        return String.join("\n", lines);
    }

    private static String line(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }

    /** Empty when {@link #store} did not write it. */
    public static Optional<Versions> parse(String stored) {
        try {
            int shown = 0;
            var heads = new ArrayList<String[]>();
            var sentences = new ArrayList<List<String[]>>();
            for (var line : stored.lines().toList()) {
                var parts = line.split("\t", 6);
                switch (parts[0]) {
                    case "shown" -> shown = Integer.parseInt(parts[1]);
                    case "version" -> {
                        heads.add(parts);
                        sentences.add(new ArrayList<>());
                    }
                    case "s" -> sentences.getLast().add(parts);
                    default -> throw new IllegalArgumentException("no line of versions");
                }
            }
            var all = new ArrayList<Version>();
            for (int i = 0; i < heads.size(); i++) {
                all.add(version(heads.get(i), sentences.get(i)));
            }
            return new Versions(all, all.size() - 1).backTo(shown);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static Version version(String[] head, List<String[]> lines) {
        var wishes = new Wishes(Wishes.Length.valueOf(head[2]), Wishes.Tone.valueOf(head[3]), Long.parseLong(head[4]));
        var sentences = lines.stream()
                .map(parts -> new Sentence(
                        parts[1],
                        Purpose.valueOf(parts[2]),
                        parts[5],
                        Arrays.stream(parts[3].split(","))
                                .filter(id -> !id.isEmpty())
                                .toList()))
                .toList();
        return new Version(
                Integer.parseInt(head[1]),
                new Letter(head[5], sentences),
                wishes,
                lines.stream().map(parts -> parts[4]).toList());
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Versions[" + all.size() + ", " + current + "]";
    }
}
