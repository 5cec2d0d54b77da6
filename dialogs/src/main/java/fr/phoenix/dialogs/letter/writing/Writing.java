package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One letter in the making: knows what was said already, so that no pattern, connector, place or opening comes twice. */
final class Writing {

    private static final int OPENING_WORDS = 2;
    private static final Map<Language, List<String>> LINKS = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    language -> WordList.lines(Writing.class, "links_" + language.code() + ".txt")));

    private final Material material;
    private final Wishes wishes;
    private final Wordings wordings;
    private final Set<String> openings = new HashSet<>();
    private final Set<String> patterns = new HashSet<>();
    private final Set<String> leads = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private String lastWord = "";
    private int count;
    private int othersSaid;

    Writing(Material material, Wishes wishes) {
        this.material = material;
        this.wishes = wishes;
        wordings = Wordings.of(material.language());
    }

    /** As if these had been written here. */
    Writing after(Collection<Sentence> present) {
        present.forEach(sentence -> {
            openings.add(opening(sentence.text()));
            numbers.add(number(sentence.id()));
        });
        return this;
    }

    private static int number(String id) {
        return id.matches("s\\d{1,6}") ? Integer.parseInt(id.substring(1)) : 0;
    }

    /** Empty when it can only be said in a way that this letter has used up. */
    Optional<Sentence> say(PlannedSentence plan) {
        return say(plan, text -> true);
    }

    Optional<Sentence> say(PlannedSentence plan, Predicate<String> wanted) {
        long turn = turn(plan);
        var filling = Filling.of(plan, material, turn);
        boolean quoted = filling.isPresent() && isQuoted(filling.get());
        if (filling.isEmpty() || (quoted && othersSaid > 0 && plan.weight() > 0)) {
            return Optional.empty();
        }
        for (var care : Care.values()) {
            for (var shape : filling.get().shapes()) {
                var said = say(shape, filling.get(), care, turn, wanted);
                if (said.isPresent()) {
                    count++;
                    othersSaid += quoted ? 1 : 0;
                    return Optional.of(new Sentence(id(plan), plan.purpose(), said.get(), plan.grounds()));
                }
            }
        }
        return Optional.empty();
    }

    /** How much is asked of a pattern; less when nothing fits. */
    private enum Care {
        ALL,
        NEIGHBOURS_ALIKE,
        ANY_TONE
    }

    private long turn(PlannedSentence plan) {
        return Math.floorMod(wishes.seed() * 31 + count + plan.number() % 7, 1_000_003L);
    }

    /** What can only be quoted stands in a letter once. */
    private static boolean isQuoted(Filling filling) {
        return filling.shapes().getFirst().endsWith(".other")
                || filling.shapes().getFirst().endsWith(".quoted");
    }

    private Optional<String> say(String shape, Filling filling, Care care, long turn, Predicate<String> wanted) {
        var fitting = wordings.of(shape).stream()
                .filter(one -> one.fits(material.gender()))
                .filter(one -> care == Care.ANY_TONE || one.fits(wishes.tone()))
                .toList();
        for (int step = 0; step < fitting.size(); step++) {
            var pattern = fitting.get(Math.floorMod(turn + step + Math.abs(wishes.seed() / 5), fitting.size()));
            if (care != Care.ANY_TONE
                    && patterns.contains(pattern.text())
                    && !pattern.text().startsWith("{")) {
                continue;
            }
            var said = said(pattern, filling, care, wanted);
            if (said.isPresent()) {
                patterns.add(pattern.text());
                return said;
            }
        }
        return Optional.empty();
    }

    private Optional<String> said(Wording pattern, Filling filling, Care care, Predicate<String> wanted) {
        if (pattern.slots().contains("lead") && leads.contains(filling.values().getOrDefault("lead", ""))) {
            return Optional.empty();
        }
        for (var link : links(pattern)) {
            var values = new LinkedHashMap<>(filling.values());
            values.put("link", link);
            var said = pattern.filled(values, material.gender()).filter(wanted).filter(text -> isNew(text, care));
            if (said.isPresent()) {
                openings.add(opening(said.get()));
                lastWord = firstWord(said.get());
                if (pattern.slots().contains("lead")) {
                    leads.add(filling.values().getOrDefault("lead", ""));
                }
                return said;
            }
        }
        return Optional.empty();
    }

    private List<String> links(Wording pattern) {
        return pattern.slots().contains("link") ? LINKS.getOrDefault(material.language(), List.of()) : List.of("");
    }

    private boolean isNew(String text, Care care) {
        return !openings.contains(opening(text))
                && (care != Care.ALL || !firstWord(text).equals(lastWord));
    }

    static String opening(String text) {
        var words = Folded.of(text).replaceAll("[,:;.\\u00a0]", " ").strip().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(OPENING_WORDS, words.length)));
    }

    private static String firstWord(String text) {
        return opening(text).split("[ ']", 2)[0];
    }

    private String id(PlannedSentence plan) {
        int number = plan.number();
        while (!numbers.add(number)) {
            number++;
        }
        return "s" + number;
    }
}
