package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Versions;
import fr.phoenix.dialogs.letter.writing.Versions.Version;
import fr.phoenix.dialogs.letter.writing.Wishes;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import java.util.Optional;
import java.util.Set;

/** The versions of the letter, in their slot. */
final class LetterVersions {

    private static final Set<String> NO_MODEL = Set.of(Version.OURS, Version.OWN);

    private LetterVersions() {}

    /** Empty before there is a letter. */
    static Optional<Versions> of(Slots slots) {
        return slots.text(LetterSlots.VERSIONS)
                .filter(stored -> !stored.isBlank())
                .flatMap(Versions::parse);
    }

    /** The version that counts; only where there is a letter. */
    static Version shown(Slots slots) {
        return of(slots).orElseThrow().shown();
    }

    static Letter letter(Slots slots) {
        return shown(slots).letter();
    }

    /** Its number; 0 before there is a letter. */
    static int number(Slots slots) {
        return of(slots).map(versions -> versions.shown().number()).orElse(0);
    }

    /** All versions with this one more, unless it is the one that counts already; for the slot. */
    static String with(LetterPlan plan, Wishes wishes, Slots slots) {
        return of(slots)
                .map(versions -> versions.shown().letter().equals(plan.letter())
                        ? versions
                        : versions.and(plan.letter(), wishes, plan.authors()))
                .orElseGet(() -> Versions.first(plan.letter(), wishes, plan.authors()))
                .store();
    }

    /** The letter of the version with this number, if it is kept. */
    static Optional<Letter> letter(int number, Slots slots) {
        return of(slots).stream()
                .flatMap(versions -> versions.all().stream())
                .filter(version -> version.number() == number)
                .map(Version::letter)
                .findFirst();
    }

    /** Who wrote the version that counts: the model, if a sentence of it is a model's; else we did. */
    static Author author(Scene scene) {
        boolean model = shown(scene.slots()).authors().stream().anyMatch(author -> !NO_MODEL.contains(author));
        if (model) {
            return scene.author(LetterSlots.DRAFT);
        }
        var prompt = scene.slots().textOrEmpty(LetterSlots.DRAFT + ".prompt");
        return prompt.isBlank() ? new Author.Fixed() : new Author.Writer(Orchestrators.OFFLINE, prompt);
    }
}
