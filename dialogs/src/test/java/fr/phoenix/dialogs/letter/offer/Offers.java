package fr.phoenix.dialogs.letter.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The corpus of offers, written for Phoenix in the ways offers are written, each with its truth by hand; names and places of work are
 * made up. A file is lines of truth ({@code must: Permis B}), a line {@code ----}, and the text as a person would paste it. Those that were
 * held out were written before the rules were and must not be looked at to make rules.
 */
public final class Offers {

    private static final String HOME = "/fr/phoenix/dialogs/letter/offers/";
    private static final String BORDER = "\n----\n";

    private Offers() {}

    /** What a truth says about. */
    public enum Fact {
        LANGUAGE,
        /** Where there are several, each is right. An empty one: the offer names none. */
        TITLE,
        COMPANY,
        PLACE,
        CONTRACT,
        MUST,
        NICE,
        SOFT
    }

    /**
     * @param language "fr" or "en"
     * @param heldOut whether rules were made without having seen it
     */
    public record Offer(String name, String language, boolean heldOut, String text, Truth truth) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What the offer says, by kind of fact, in the offer's words or near to them. */
    public record Truth(Map<Fact, List<String>> facts) {

        public Truth {
            facts = Map.copyOf(facts);
        }

        public List<String> of(Fact fact) {
            return facts.getOrDefault(fact, List.of());
        }
    }

    public static List<Offer> all() {
        return Stream.concat(seen().stream(), heldOut().stream()).toList();
    }

    public static List<Offer> seen() {
        return in("corpus", false);
    }

    public static List<Offer> heldOut() {
        return in("heldout", true);
    }

    private static List<Offer> in(String folder, boolean heldOut) {
        return read("index-" + folder + ".txt")
                .lines()
                .map(name -> parsed(name, heldOut, read(folder + "/" + name + ".offer")))
                .toList();
    }

    private static Offer parsed(String name, boolean heldOut, String file) {
        int border = file.indexOf(BORDER);
        var facts = new EnumMap<Fact, List<String>>(Fact.class);
        for (var line : file.substring(0, border).lines().toList()) {
            int colon = line.indexOf(':');
            var fact = Arrays.stream(Fact.values())
                    .filter(value -> value.name().equalsIgnoreCase(line.substring(0, colon)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + ": " + line));
            facts.computeIfAbsent(fact, none -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        var truth = new Truth(facts);
        return new Offer(
                name, truth.of(Fact.LANGUAGE).getFirst(), heldOut, file.substring(border + BORDER.length()), truth);
    }

    private static String read(String name) {
        try (var stream = Objects.requireNonNull(Offers.class.getResourceAsStream(HOME + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
