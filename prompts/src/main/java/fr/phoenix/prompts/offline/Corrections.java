package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Simple corrections of an earlier answer on a scale: words that take something back (“en fait”, “je voulais dire”, “actually”), which
 * answer is meant, and its new number. Anything else that begins so may be an answer, and stays one.
 */
final class Corrections {

    private static final Pattern TAKES_BACK = OfflinePlanner.words(
            "en fait|finalement|je voulais dire|je voulais plutot dire|je me suis trompee?|je corrige|correction|corrige[rz]?|change[rz]?"
                    + "|actually|i meant|i mean|i was wrong|correct|change");
    private static final Pattern NUMBER = OfflinePlanner.words("\\d{1,2}");
    private static final Map<String, Pattern> NAMES = Map.of(
            "mood", OfflinePlanner.words("moral|humeur|mood"),
            "confidence", OfflinePlanner.words("confiance|confidence"));

    private Corrections() {}

    static Optional<Command> read(String plain, Situation situation) {
        var number = Numbers.onScale(plain)
                .map(String::valueOf)
                .or(() -> NUMBER.matcher(plain)
                        .results()
                        .map(found -> found.group())
                        .findFirst());
        if (number.isEmpty() || !TAKES_BACK.matcher(plain).find()) {
            return Optional.empty();
        }
        var scales = situation.corrections().stream().map(SlotOffer::slot).toList();
        return scales.stream()
                .filter(slot -> Optional.ofNullable(NAMES.get(slot))
                        .map(name -> name.matcher(plain).find())
                        .orElse(false))
                .findFirst()
                .map(slot -> new Command.Correct(slot, number.get()));
    }
}
