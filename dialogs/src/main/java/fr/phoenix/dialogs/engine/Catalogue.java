package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.care.CareFlow;
import fr.phoenix.dialogs.care.SinceFlow;
import fr.phoenix.dialogs.checkin.CheckInFlow;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.cv.CvFlow;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.ReleasedStates;
import fr.phoenix.dialogs.letter.LetterFlow;
import fr.phoenix.dialogs.progress.ProgressFlow;
import fr.phoenix.dialogs.setbacks.SetbacksFlow;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import fr.phoenix.dialogs.wellbeing.WellBeingFlow;
import java.util.ArrayList;
import java.util.List;

/** The flows there are, in the order the menu shows them. Adding a flow adds one line; an older version that is to go on stays listed, too. */
public final class Catalogue {

    private Catalogue() {}

    public static Flows flows(Texts texts) {
        var flows = new ArrayList<Flow<?>>(List.of(
                new WelcomeFlow(),
                new CheckInFlow(),
                new LetterFlow(),
                new CvFlow(),
                new SetbacksFlow(),
                new ProgressFlow(),
                new WellBeingFlow()));
        for (var purpose : Purpose.values()) {
            flows.add(new ConsentFlow(purpose));
        }
        flows.add(new CareFlow());
        flows.add(new SinceFlow());
        return new Flows(flows, texts, ReleasedStates.load());
    }
}
