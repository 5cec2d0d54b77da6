package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.lexicon.WordList;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The spellings of {@code commands.txt}, typing slips allowed for. A spelling that stands there for two commands is refused at start. */
final class Phrasebook {

    private final Map<String, Command> commands = new HashMap<>();
    private final Typos typos;

    Phrasebook() {
        for (var line : WordList.named(Phrasebook.class, "commands.txt")) {
            var command = command(line.name());
            for (var spelling : line.items()) {
                if (commands.put(spelling, command) != null) {
                    throw new IllegalArgumentException("the spelling " + spelling + " stands twice");
                }
            }
        }
        typos = new Typos(commands.keySet());
    }

    /** What the whole message means; {@code plain} as {@code Spelling.plain} makes it. */
    Optional<Command> read(String plain) {
        return typos.meant(plain).map(commands::get);
    }

    private static Command command(String name) {
        var words = name.split(" ", 2);
        var argument = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "cancel" -> new Command.Cancel();
            case "go-back" -> new Command.GoBack();
            case "restart" -> new Command.Restart();
            case "help" -> new Command.Help();
            case "repeat" -> new Command.Repeat();
            case "skip" -> new Command.Skip();
            case "show-menu" -> new Command.ShowMenu();
            case "start-flow" -> new Command.StartFlow(argument);
            case "talk-to-coach" -> new Command.TalkToCoach();
            case "recall" -> new Command.Recall();
            case "show-memory" -> new Command.ShowMemory();
            case "privacy-request" -> new Command.PrivacyRequest();
            case "export-data" -> new Command.ExportData();
            case "erase-data" -> new Command.EraseData();
            case "link-channel" -> new Command.LinkChannel();
            case "choose-language" -> new Command.ChooseLanguage();
            case "change-language" -> new Command.ChangeLanguage(Language.valueOf(argument.toUpperCase(Locale.ROOT)));
            case "change-register" -> new Command.ChangeRegister(Register.valueOf(argument.toUpperCase(Locale.ROOT)));
            case "change-gender" -> new Command.ChangeGender(Gender.valueOf(argument.toUpperCase(Locale.ROOT)));
            case "reminders" -> new Command.Remind(request(argument));
            case "chitchat" -> new Command.Chitchat();
            case "withdraw-consent" ->
                new Command.WithdrawConsent(
                        argument.equals("all") ? Set.of(Purpose.values()) : Set.of(purpose(argument)));
            case "give-consent" -> new Command.GiveConsent(purpose(argument));
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
    }

    private static ReminderRequest request(String code) {
        return switch (code) {
            case "show" -> new ReminderRequest.Show();
            case "start" -> new ReminderRequest.Start();
            case "stop" -> new ReminderRequest.Stop();
            case "pause" -> new ReminderRequest.Pause();
            case "less-often" -> new ReminderRequest.LessOften();
            default -> throw new IllegalArgumentException("no request about reminders is called " + code);
        };
    }

    private static Purpose purpose(String code) {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
