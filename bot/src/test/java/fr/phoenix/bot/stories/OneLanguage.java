package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Exchange.Utterance;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Reply.Choices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Phoenix says is in the person's language: no fixed sentence of the other one, and not more of its commonest words than of the
 * right one. What the person said may be quoted as it is.
 */
record OneLanguage(Wording wording) implements Invariant {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "une", "et", "est", "que", "qui", "dans", "pour", "avec", "vous", "tu", "je",
            "mon", "ma", "mes", "votre", "vos", "au", "aux", "du", "pas", "ce", "cette", "sur", "ne");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "is", "are", "of", "to", "that", "which", "with", "for", "you", "your", "my", "in", "this",
            "it", "was", "have", "has", "would", "as", "from", "at", "be", "not");

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        var last = exchanges.getLast();
        return last.utterances().stream()
                .flatMap(utterance -> faults(utterance, last))
                .toList();
    }

    private Stream<String> faults(Utterance utterance, Exchange exchange) {
        var language = utterance.replied().language();
        var faults = new ArrayList<String>();
        if (language != utterance.profile().language()) {
            faults.add("a reply is marked " + language + " though the person chose "
                    + utterance.profile().language());
        }
        wording.foreignIn(utterance.text(), language)
                .forEach(piece -> faults.add("a reply in " + language + " says “" + piece + "”"));
        if (utterance.replied().reply() instanceof Choices choices) {
            choices.choices().stream()
                    .filter(choice -> wording.isForeignLabel(choice.label(), language))
                    .forEach(choice -> faults.add("a button in " + language + " says “" + choice.label() + "”"));
        }
        var own = Own.words(utterance.text(), exchange.known());
        if (strange(own, language)) {
            faults.add("a reply is not in " + language + ": " + own);
        }
        return faults.stream();
    }

    private static boolean strange(String own, Language language) {
        var words = Arrays.asList(own.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        long french = words.stream().filter(FRENCH::contains).count();
        long english = words.stream().filter(ENGLISH::contains).count();
        return language == Language.FR ? english >= 3 && english > french : french >= 3 && french > english;
    }
}
