package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.documents.Sheet;
import java.util.ArrayList;
import java.util.List;

/** All invariants, over one conversation. */
final class Invariants {

    private static final Wording WORDING = Wording.load();
    private static final OneRegister REGISTER = new OneRegister();
    private static final List<Invariant> ALL = List.of(
            new WellFormed(),
            new OneLanguage(WORDING),
            REGISTER,
            new NeverThreeTimes(WORDING),
            new NoDeadEnd(),
            new PromisesKept(WORDING),
            new ParkedFlowsStay());

    private final List<Exchange> exchanges = new ArrayList<>();
    private int sheetsRead;

    /** Throws {@link AssertionError} with everything that does not hold. */
    void hold(Exchange exchange, List<Sheet> sheets) {
        exchanges.add(exchange);
        var broken = new ArrayList<String>();
        ALL.forEach(invariant -> broken.addAll(invariant.broken(exchanges)));
        sheets.stream().skip(sheetsRead).forEach(sheet -> broken.addAll(REGISTER.broken(sheet, exchange)));
        sheetsRead = sheets.size();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }
}
