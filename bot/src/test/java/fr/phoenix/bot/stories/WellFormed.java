package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Exchange.Utterance;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Reply.Choices;
import fr.phoenix.dialogs.Reply.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every reply says something, without a gap left open or a mark that only machines read; buttons can be told apart. */
final class WellFormed implements Invariant {

    private static final Pattern UNFINISHED = Pattern.compile(
            "\\{\\d*}|\\{\\{|⟦|⟧|<untrusted|\\bnull\\b|Optional\\[|Words\\[|fr\\.phoenix\\.|\\*\\*\\s*\\*\\*");

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        var last = exchanges.getLast();
        if (last.utterances().isEmpty()) {
            return List.of("Phoenix says nothing at all");
        }
        return last.utterances().stream().flatMap(WellFormed::faults).toList();
    }

    private static Stream<String> faults(Utterance utterance) {
        var faults = new ArrayList<String>();
        var text = utterance.text();
        if (text.isBlank() && !(utterance.replied().reply() instanceof Document)) {
            faults.add("a reply is blank");
        }
        if (UNFINISHED.matcher(text).find()) {
            faults.add("a reply was not filled in: " + text);
        }
        if (utterance.replied().reply() instanceof Choices choices) {
            var ids = choices.choices().stream().map(Choice::id).distinct().count();
            var labels =
                    choices.choices().stream().map(Choice::label).distinct().count();
            if (ids < choices.choices().size()
                    || labels < choices.choices().size()
                    || choices.choices().isEmpty()) {
                faults.add("buttons are missing or the same: " + choices.choices());
            }
            choices.choices().stream()
                    .filter(choice -> choice.label().isBlank()
                            || choice.id().isBlank()
                            || choice.id().length() > 64
                            || UNFINISHED.matcher(choice.label()).find())
                    .forEach(choice -> faults.add("a button cannot be read or pressed: " + choice));
        }
        if (utterance.replied().reply() instanceof Document document
                && (document.bytes() == 0 || document.name().isBlank())) {
            faults.add("a document is empty or has no name");
        }
        return faults.stream();
    }
}
