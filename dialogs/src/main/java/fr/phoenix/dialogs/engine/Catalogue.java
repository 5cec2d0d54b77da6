package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.checkin.CheckInFlow;
import fr.phoenix.dialogs.cv.CvFlow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.letter.LetterFlow;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.List;

/** The flows there are, in the order the menu shows them. Adding a flow adds one line. */
public final class Catalogue {

    private Catalogue() {}

    public static Flows flows(Texts texts) {
        return new Flows(List.of(new WelcomeFlow(), new CheckInFlow(), new LetterFlow(), new CvFlow()), texts);
    }
}
