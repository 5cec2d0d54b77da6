package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Language;
import java.util.regex.Pattern;

/** To whom the letter goes, when the offer names somebody: only a title before the name tells how they are greeted. */
record Addressee(String name, Greeting greeting) {

    private static final Pattern MADAM = Pattern.compile("(?iU)^(madame|mme\\.?|mlle\\.?|mrs\\.?|ms\\.?)\\s.*");
    private static final Pattern SIR = Pattern.compile("(?iU)^(monsieur|m\\.|mr\\.?)\\s.*");

    enum Greeting {
        NEITHER(""),
        MADAM("-madam"),
        SIR("-sir");

        private final String ending;

        Greeting(String ending) {
            this.ending = ending;
        }
    }

    static Addressee of(String name) {
        var greeting = MADAM.matcher(name).matches()
                ? Greeting.MADAM
                : SIR.matcher(name).matches() ? Greeting.SIR : Greeting.NEITHER;
        return new Addressee(name, greeting);
    }

    /** As the salutation calls them: French greets by the title alone, English with the name. */
    String called(Language language) {
        return switch (language) {
            case FR ->
                switch (greeting) {
                    case MADAM -> "Madame";
                    case SIR -> "Monsieur";
                    case NEITHER -> "";
                };
            case EN -> name;
        };
    }

    /** The end of the keys of salutation and closing. */
    String ending() {
        return greeting.ending;
    }

    /** Shows no name. */
    @Override
    public String toString() {
        return "Addressee[" + greeting + "]";
    }
}
