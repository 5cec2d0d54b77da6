package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.letter.offer.Offers;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody of {@code letters/profiles.txt} who has a letter written: answers each question with what they really did, or says no. */
record LetterProfile(String name, Map<String, String> facts, Map<List<String>, String> situations) {

    private static final int MOST_QUESTIONS = 20;

    static List<LetterProfile> all() {
        var all = new ArrayList<LetterProfile>();
        for (var line : read("/letters/profiles.txt").lines().toList()) {
            if (line.startsWith("[")) {
                all.add(new LetterProfile(
                        line.substring(1, line.length() - 1), new LinkedHashMap<>(), new LinkedHashMap<>()));
            } else if (line.startsWith("situation: ")) {
                var parts = line.substring("situation: ".length()).split(" \\| ", 2);
                all.getLast().situations.put(List.of(parts[0].split(", ")), parts[1]);
            } else if (line.contains(": ") && !line.startsWith("#")) {
                var parts = line.split(": ", 2);
                all.getLast().facts.put(parts[0], parts[1]);
            }
        }
        return List.copyOf(all);
    }

    static String read(String path) {
        try (var stream = Objects.requireNonNull(LetterProfile.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean english() {
        return name.endsWith(".en");
    }

    Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** Everything that this person says: all that a letter may claim about them. */
    List<String> said() {
        var said = new ArrayList<>(facts.values());
        said.addAll(situations.values());
        fact("cv").ifPresent(cv -> said.add(cvText(cv)));
        return said;
    }

    private static String cvText(String cv) {
        return read("/stories/samples/" + cv + ".txt");
    }

    boolean reads(Offers.Offer offer) {
        return english() == offer.language().equals("en");
    }

    /** The talk in which they applied for the offer with no model; it has shown a letter unless something went wrong. */
    Rehearsal appliedFor(Offers.Offer offer) {
        var talk = new Rehearsal(new ScriptedOrchestrator()).welcomed();
        talk.type(english() ? "english" : "vouvoyez-moi");
        talk.tap("start-letter").paste(offer.text(), Kind.OFFER);
        answer(talk);
        return talk;
    }

    /** Answers until the letter is shown. */
    void answer(Rehearsal talk) {
        for (int i = 0; i < MOST_QUESTIONS && !talk.at().equals("letter.SHOWING"); i++) {
            switch (talk.at()) {
                case "letter.ASKING_OFFER" -> talk.tap("is-offer");
                case "letter.ASKING_TITLE" -> talk.type(english() ? "care assistant" : "employé polyvalent");
                case "letter.ASKING_COMPANY" -> talk.tap("company-unknown");
                case "letter.ASKING_PAST_TRADE" ->
                    fact("cv")
                            .ifPresentOrElse(
                                    cv -> talk.send("cv.txt", cvText(cv)),
                                    () -> talk.type(fact("trade").orElseThrow()));
                case "letter.ASKING_MOTIVE" -> talk.type(fact("motive").orElseThrow());
                case "letter.ASKING_COMMITMENT" ->
                    fact("commitment").ifPresentOrElse(talk::type, () -> talk.tap("nothing-yet"));
                case "letter.ASKING_NAME" -> {
                    if (fact("name").orElseThrow().equals("same")) {
                        talk.tap("same-name");
                    } else {
                        talk.type(fact("name").orElseThrow());
                    }
                }
                case "letter.ASKING_GENDER" -> talk.tap(fact("gender").orElse("n"));
                default -> prove(talk);
            }
        }
    }

    private void prove(Rehearsal talk) {
        var asked = requirement(talk.said());
        boolean yesOrNo = talk.replies().getLast().reply().toString().contains("held")
                || talk.said().contains("L’avez-vous")
                || talk.said().contains("Do you have it")
                || talk.said().contains("vous convient")
                || talk.said().contains("suit you");
        if (yesOrNo) {
            boolean has = fact("licence").stream()
                    .flatMap(all -> List.of(all.split(", ")).stream())
                    .anyMatch(asked::contains);
            talk.type(has ? (english() ? "yes" : "oui") : english() ? "no" : "non");
            return;
        }
        var told = situations.entrySet().stream()
                .filter(one -> one.getKey().stream().anyMatch(asked::contains))
                .map(Map.Entry::getValue)
                .findFirst();
        told.ifPresentOrElse(talk::type, () -> talk.tap(asked.hashCode() % 2 == 0 ? "will-learn" : "not-done"));
    }

    /** What the last question is about. */
    private static String requirement(String said) {
        var bold = Pattern.compile(
                        "(?:demande|asks for)[ \\u00a0]?:? (?:\\*\\*|[«“]\\u00a0?)(.+?)(?:\\*\\*|\\u00a0?[»”])")
                .matcher(said);
        String found = "";
        while (bold.find()) {
            found = bold.group(1);
        }
        return found.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
