package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Exchange.Utterance;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.documents.Sheet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In French, tu or vous as the person chose, never both; a letter says vous to its reader, whoever sends it. */
final class OneRegister implements Invariant {

    private static final Pattern TU = Pattern.compile(
            "(?iu)(?<![\\p{L}'-])(?:tu|te|toi|ta|tes|ton)(?![\\p{L}])|(?<![\\p{L}'-])t'(?=\\p{L})|-(?:tu|toi)\\b");
    private static final Pattern VOUS = Pattern.compile(
            "(?iu)(?<!rendez-)(?<![\\p{L}'])(?:vous|votre|vos|vôtres?)(?![\\p{L}])|-vous\\b(?<!rendez-vous)");

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        var last = exchanges.getLast();
        return last.utterances().stream()
                .filter(utterance -> utterance.replied().language() == Language.FR)
                .flatMap(utterance -> faults(utterance, last))
                .toList();
    }

    private static Stream<String> faults(Utterance utterance, Exchange exchange) {
        var wanted = isLetter(utterance) ? Register.VOUS : utterance.profile().register();
        return mixed(utterance.text(), wanted, exchange);
    }

    /** What is wrong with a document that was made. */
    List<String> broken(Sheet sheet, Exchange exchange) {
        return switch (sheet) {
            case Sheet.Letter letter ->
                letter.language() == Language.FR
                        ? letter.paragraphs().stream()
                                .flatMap(paragraph -> mixed(paragraph.text(), Register.VOUS, exchange))
                                .toList()
                        : List.of();
            case Sheet.Cv cv -> List.of(); // the person's own words
            case Sheet.XRay xRay -> List.of(); // the document's
            case Sheet.Progress progress -> List.of(); // names of things
            case Sheet.Appointment appointment -> List.of(); // the person's own words
        };
    }

    private static Stream<String> mixed(String text, Register wanted, Exchange exchange) {
        var own = Own.words(text, exchange.known());
        var other = (wanted == Register.TU ? VOUS : TU).matcher(own);
        return other.find()
                ? Stream.of("a reply for " + wanted + " says “" + other.group() + "”: " + text)
                : Stream.empty();
    }

    private static boolean isLetter(Utterance utterance) {
        return utterance.replied().author() instanceof Author.Writer
                && utterance.replied().flow().equals("letter");
    }
}
