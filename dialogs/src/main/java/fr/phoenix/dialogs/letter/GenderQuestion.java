package fr.phoenix.dialogs.letter;

import static fr.phoenix.dialogs.flow.Spelling.plain;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Setting;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks once how a French letter agrees with the person; becomes a setting of theirs. */
final class GenderQuestion implements TypedQuestion {

    private static final Pattern FEMININE = Pattern.compile(".*\\b(feminin|au f|une femme|femme|elle|madame)\\b.*|f");
    private static final Pattern MASCULINE = Pattern.compile(".*\\b(masculin|au m|un homme|homme|il|monsieur)\\b.*|m");
    private static final Pattern NEITHER = Pattern.compile(
            ".*\\b(sans accord|sans|neutre|aucun|ni l un ni l autre|peu importe|les deux|neutral|no)\\b.*|n");

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.gender.ask",
                "letter.gender.feminine",
                "letter.gender.masculine",
                "letter.gender.unmarked",
                "letter.gender.unclear");
    }

    @Override
    public String unclear() {
        return "letter.gender.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        return new Decision.Ask(List.of(scene.choices(
                "letter.gender.ask",
                List.of(
                        scene.choice(Gender.FEMININE.code(), "letter.gender.feminine"),
                        scene.choice(Gender.MASCULINE.code(), "letter.gender.masculine"),
                        scene.choice(Gender.UNMARKED.code(), "letter.gender.unmarked")))));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        var said = plain(words.text());
        if (NEITHER.matcher(said).matches()) {
            return chosen(Gender.UNMARKED);
        }
        boolean feminine = FEMININE.matcher(said).matches();
        boolean masculine = MASCULINE.matcher(said).matches();
        if (feminine == masculine) {
            return new Hearing.Unclear(unclear());
        }
        return chosen(feminine ? Gender.FEMININE : Gender.MASCULINE);
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return Gender.of(choice).map(GenderQuestion::chosen).orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    private static Hearing chosen(Gender gender) {
        return new Hearing.Understood(Map.of(LetterSlots.GENDER, gender.code()), List.of(new Setting.Agree(gender)));
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.GENDER, "f, m or n: how French agrees with the person"));
    }

    @Override
    public String shown(String slot, fr.phoenix.dialogs.flow.Slots answer, Scene scene) {
        return Gender.of(answer.textOrEmpty(LetterSlots.GENDER))
                .map(gender -> scene.say(
                        switch (gender) {
                            case FEMININE -> "letter.gender.feminine";
                            case MASCULINE -> "letter.gender.masculine";
                            case UNMARKED -> "letter.gender.unmarked";
                        }))
                .orElse("");
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Gender.of(raw.getOrDefault(LetterSlots.GENDER, ""))
                .map(gender -> Map.of(LetterSlots.GENDER, gender.code()));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(LetterSlots.GENDER, Gender.UNMARKED.code()));
    }
}
