package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.orchestration.Command.Answer;
import fr.phoenix.dialogs.orchestration.Command.Cancel;
import fr.phoenix.dialogs.orchestration.Command.ChangeGender;
import fr.phoenix.dialogs.orchestration.Command.ChangeLanguage;
import fr.phoenix.dialogs.orchestration.Command.ChangeRegister;
import fr.phoenix.dialogs.orchestration.Command.Chitchat;
import fr.phoenix.dialogs.orchestration.Command.ChooseLanguage;
import fr.phoenix.dialogs.orchestration.Command.ConfirmCancel;
import fr.phoenix.dialogs.orchestration.Command.ConfirmErasure;
import fr.phoenix.dialogs.orchestration.Command.ConfirmRestart;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.orchestration.Command.CorrectMemory;
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
import fr.phoenix.dialogs.orchestration.Command.ShowMemory;
import fr.phoenix.dialogs.orchestration.Command.ShowMenu;
import fr.phoenix.dialogs.orchestration.Command.SideQuestion;
import fr.phoenix.dialogs.orchestration.Command.Skip;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.Command.TalkToCoach;
import fr.phoenix.dialogs.orchestration.Command.Unclear;
import fr.phoenix.dialogs.orchestration.Command.WithdrawConsent;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposals as they are recorded, and back: commands by their codes, what they carry as named texts. */
public final class CommandForm {

    private static final List<Command> PLAIN = List.of(
            new Repeat(),
            new Skip(),
            new Cancel(),
            new ConfirmCancel(),
            new Restart(),
            new ConfirmRestart(),
            new Help(),
            new ShowMenu(),
            new ChooseLanguage(),
            new TalkToCoach(),
            new Recall(),
            new PrivacyRequest(),
            new ExportData(),
            new EraseData(),
            new ConfirmErasure(),
            new LinkChannel(),
            new Chitchat(),
            new Insult(),
            new Unclear());

    private CommandForm() {}

    public static CommandProposed event(Proposal proposal) {
        return new CommandProposed(proposal.command().code(), values(proposal.command()), proposal.evidence());
    }

    /** The proposal as it was; nothing when there is no such command any more. */
    public static Optional<Proposal> proposal(CommandProposed event) {
        return command(event.command(), event.values()).map(command -> new Proposal(command, event.evidence()));
    }

    private static Map<String, String> values(Command command) {
        return switch (command) {
            case Answer(var slots) -> slots;
            case Correct(var slot, var value) -> Map.of("slot", slot, "value", value);
            case GoBack(int questions) -> Map.of("questions", String.valueOf(questions));
            case StartFlow(var flow) -> Map.of("flow", flow);
            case ChangeLanguage(var language) -> Map.of("language", language.name());
            case ChangeRegister(var register) -> Map.of("register", register.name());
            case ChangeGender(var gender) -> Map.of("gender", gender.name());
            case SideQuestion(var topic) -> Map.of("topic", topic);
            case GiveConsent(var purpose) -> Map.of("purposes", purpose.code());
            case WithdrawConsent(var purposes) ->
                Map.of("purposes", purposes.stream().map(Purpose::code).sorted().collect(Collectors.joining(" ")));
            case Repeat _, Skip _, Cancel _, ConfirmCancel _, Restart _, ConfirmRestart _, Help _, ShowMenu _ ->
                Map.of();
            case ChooseLanguage _, TalkToCoach _, Recall _, PrivacyRequest _, ExportData _, EraseData _ -> Map.of();
            case ShowMemory _, Forget _, CorrectMemory _ -> Map.of();
            case ConfirmErasure _, LinkChannel _, Remind _, Chitchat _, Insult _, Unclear _ -> Map.of();
        };
    }

    private static Optional<Command> command(String code, Map<String, String> values) {
        return switch (code) {
            case "answer" -> Optional.of(new Answer(values));
            case "correct" ->
                Optional.of(new Correct(values.getOrDefault("slot", ""), values.getOrDefault("value", "")));
            case "go-back" -> Optional.of(new GoBack(Integer.parseInt(values.getOrDefault("questions", "1"))));
            case "start-flow" -> Optional.of(new StartFlow(values.getOrDefault("flow", "")));
            case "change-language" ->
                named(Language.values(), values.get("language")).map(ChangeLanguage::new);
            case "change-register" ->
                named(Register.values(), values.get("register")).map(ChangeRegister::new);
            case "change-gender" -> named(Gender.values(), values.get("gender")).map(ChangeGender::new);
            case "side-question" -> Optional.of(new SideQuestion(values.getOrDefault("topic", "")));
            case "give-consent" -> purposes(values).stream().findFirst().map(GiveConsent::new);
            case "withdraw-consent" -> Optional.of(new WithdrawConsent(purposes(values)));
            default ->
                PLAIN.stream().filter(command -> command.code().equals(code)).findFirst();
        };
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Set<Purpose> purposes(Map<String, String> values) {
        var codes = Set.of(values.getOrDefault("purposes", "").split(" "));
        return Stream.of(Purpose.values())
                .filter(purpose -> codes.contains(purpose.code()))
                .collect(Collectors.toSet());
    }
}
