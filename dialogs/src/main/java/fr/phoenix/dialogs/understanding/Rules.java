package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.Cancel;
import fr.phoenix.dialogs.orchestration.Command.ChangeLanguage;
import fr.phoenix.dialogs.orchestration.Command.ConfirmCancel;
import fr.phoenix.dialogs.orchestration.Command.ConfirmErasure;
import fr.phoenix.dialogs.orchestration.Command.ConfirmRestart;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.orchestration.Command.EraseData;
import fr.phoenix.dialogs.orchestration.Command.ExportData;
import fr.phoenix.dialogs.orchestration.Command.Forget;
import fr.phoenix.dialogs.orchestration.Command.GiveConsent;
import fr.phoenix.dialogs.orchestration.Command.GoBack;
import fr.phoenix.dialogs.orchestration.Command.Help;
import fr.phoenix.dialogs.orchestration.Command.Insult;
import fr.phoenix.dialogs.orchestration.Command.LinkChannel;
import fr.phoenix.dialogs.orchestration.Command.PrivacyRequest;
import fr.phoenix.dialogs.orchestration.Command.Recall;
import fr.phoenix.dialogs.orchestration.Command.Remind;
import fr.phoenix.dialogs.orchestration.Command.Repeat;
import fr.phoenix.dialogs.orchestration.Command.Restart;
import fr.phoenix.dialogs.orchestration.Command.ShowMenu;
import fr.phoenix.dialogs.orchestration.Command.Skip;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.Command.TalkToCoach;
import fr.phoenix.dialogs.orchestration.Command.Unclear;
import fr.phoenix.dialogs.orchestration.Command.WithdrawConsent;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Commands that work everywhere, recognised only when they are the whole message, so that a sentence with the word “aide” in it stays an
 * answer. What people write for them is in {@code commands.txt}.
 */
public final class Rules {

    /** The choice id that starts a flow: this, then the flow's code. */
    public static final String START = "start-";

    /** The choice id that corrects an answer: this, then the slot's code; alone, it asks which. */
    public static final String CORRECT = "correct-";

    /** The choice id that has a fact forgotten: this, then the fact's key. */
    public static final String FORGET = "forget-";

    /** The choice id that leads to a consent: this, then the purpose's code. */
    public static final String GIVE = "consent-give-";

    /** The choice id that takes a consent back: this, then the purpose's code. */
    public static final String WITHDRAW = "consent-withdraw-";

    private static final int LONGEST = 60;

    /** The choice id that chooses a time for reminders: this, then the time as four digits. */
    public static final String REMIND_AT = "remind-at-";

    private final Phrasebook phrasebook = new Phrasebook();
    private final Insults insults = new Insults();
    private final Map<String, Command> byChoice = new HashMap<>();

    public Rules() {
        byChoice.put("cancel", new Cancel());
        byChoice.put("cancel-confirm", new ConfirmCancel());
        byChoice.put("restart", new Restart());
        byChoice.put("restart-confirm", new ConfirmRestart());
        byChoice.put("recall", new Recall());
        byChoice.put("back", new GoBack());
        byChoice.put("skip", new Skip());
        byChoice.put("help", new Help());
        byChoice.put("menu", new ShowMenu());
        byChoice.put("resume", new Repeat());
        byChoice.put("coach", new TalkToCoach());
        byChoice.put("privacy", new PrivacyRequest());
        byChoice.put("link", new LinkChannel());
        byChoice.put("data-export", new ExportData());
        byChoice.put("data-erase", new EraseData());
        byChoice.put("data-erase-confirm", new ConfirmErasure());
        byChoice.put("lang-fr", new ChangeLanguage(Language.FR));
        byChoice.put("lang-en", new ChangeLanguage(Language.EN));
        byChoice.put("reminders", new Remind(new ReminderRequest.Show()));
        byChoice.put("remind-on", new Remind(new ReminderRequest.Start()));
        byChoice.put("remind-off", new Remind(new ReminderRequest.Stop()));
        byChoice.put("remind-pause", new Remind(new ReminderRequest.Pause()));
        byChoice.put("remind-less", new Remind(new ReminderRequest.LessOften()));
        byChoice.put("remind-later", new Remind(new ReminderRequest.Later()));
        byChoice.put("remind-done", new Remind(new ReminderRequest.Done()));
        // buttons of before there was more than one purpose
        byChoice.put("consent-withdraw", new WithdrawConsent(Set.of(Purpose.AI_PROCESSING)));
        byChoice.put("consent-give", new GiveConsent(Purpose.AI_PROCESSING));
        for (var purpose : Purpose.values()) {
            byChoice.put(GIVE + purpose.code(), new GiveConsent(purpose));
            byChoice.put(WITHDRAW + purpose.code(), new WithdrawConsent(Set.of(purpose)));
        }
    }

    /** The command that this message is, if it is one. An unknown slash command is {@link Unclear}. */
    public Optional<Command> read(Message.Content content) {
        return switch (content) {
            case Typed typed -> typed(typed.words().text());
            case Chosen chosen -> chosen(chosen.choice());
            case Message.Opened opened -> Optional.of(new Repeat());
            case Message.CodeShown shown -> Optional.of(new Repeat());
            case Message.Attached attached -> Optional.empty();
            case Message.Unsupported unsupported -> Optional.empty();
            case Message.Notice notice -> Optional.empty();
        };
    }

    /** The command that these words are, if they are one. */
    public Optional<Command> command(String text) {
        return typed(text);
    }

    private Optional<Command> typed(String text) {
        var wish = MemoryWishes.read(text).or(() -> ReminderWishes.read(text).map(Remind::new));
        if (wish.isPresent()) {
            return wish;
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Spelling.plain(text);
        if (plain.startsWith("/start")) {
            return Optional.of(new Repeat());
        }
        return phrasebook
                .read(plain)
                .or(() -> StepsBack.read(plain))
                .or(() -> insults.areAll(plain) ? Optional.of(new Insult()) : Optional.empty())
                .or(() -> text.strip().startsWith("/") && text.length() > 1
                        ? Optional.of(new Unclear())
                        : Optional.empty());
    }

    private Optional<Command> chosen(String choice) {
        if (choice.startsWith(START)) {
            return Optional.of(new StartFlow(choice.substring(START.length())));
        }
        if (choice.startsWith(FORGET)) {
            return Optional.of(new Forget(new Command.Lot.Fact(choice.substring(FORGET.length()))));
        }
        if (choice.startsWith(REMIND_AT)) {
            return ReminderWishes.time(choice.substring(REMIND_AT.length()))
                    .map(ReminderRequest.At::new)
                    .map(Remind::new);
        }
        return choice.startsWith(CORRECT)
                ? Optional.of(new Correct(choice.substring(CORRECT.length()), ""))
                : Optional.ofNullable(byChoice.get(choice));
    }
}
