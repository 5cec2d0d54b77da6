package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.understanding.Rules;
import java.util.Optional;

/** The buttons that say what a message may have meant. What has no button is not offered. */
final class Readings {

    private Readings() {}

    static Optional<Choice> choice(Command command, Scene scene) {
        return switch (command) {
            case Command.StartFlow(var flow) -> Optional.of(scene.choice(Rules.START + flow, "menu.start." + flow));
            case Command.Cancel _ -> Optional.of(scene.choice("cancel", "reading.cancel"));
            case Command.Restart _ -> Optional.of(scene.choice("restart", "reading.restart"));
            case Command.GoBack _ -> Optional.of(scene.choice("back", "unclear.back"));
            case Command.Skip _ -> Optional.of(scene.choice("skip", "unclear.skip"));
            case Command.Correct _ -> Optional.of(scene.choice(Rules.CORRECT, "reading.correct"));
            case Command.TalkToCoach _ -> Optional.of(scene.choice("coach", "unclear.coach"));
            case Command.PrivacyRequest _ -> Optional.of(scene.choice("privacy", "reading.privacy"));
            case Command.Recall _ -> Optional.of(scene.choice("recall", "reading.recall"));
            case Command.Help _ -> Optional.of(scene.choice("help", "reading.help"));
            case Command.ShowMenu _ -> Optional.of(scene.choice("menu", "reading.menu"));
            case Command.Answer _,
                    Command.Repeat _,
                    Command.ConfirmCancel _,
                    Command.ConfirmRestart _,
                    Command.ChooseLanguage _,
                    Command.ChangeLanguage _,
                    Command.ChangeRegister _,
                    Command.ChangeGender _,
                    Command.ShowMemory _,
                    Command.Forget _,
                    Command.CorrectMemory _,
                    Command.SideQuestion _,
                    Command.ExportData _,
                    Command.EraseData _,
                    Command.ConfirmErasure _,
                    Command.GiveConsent _,
                    Command.WithdrawConsent _,
                    Command.LinkChannel _,
                    Command.Remind _,
                    Command.Chitchat _,
                    Command.Insult _,
                    Command.Unclear _ -> Optional.empty();
        };
    }
}
