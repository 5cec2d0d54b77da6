package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands wishes by rules, in French and English, and picks the prompt by keywords. Careful rather than clever: a message is a wish
 * only when nothing is left of it but the wish and words of asking, so that a story that mentions a letter or stopping stays a story. No
 * commands mean: nothing but an answer to the open question was seen.
 */
public final class OfflinePlanner {

    private static final Set<String> ASKING = Set.of((
            // French
            "je j veux voudrais souhaite souhaiterais aimerais prefere ai envie besoin faut d de du des la le les l un une mon ma mes "
                    + "me m moi peux peut pouvez pourrais tu vous on est ce c que qu il possible faire refaire ecrire rediger preparer "
                    + "commencer demarrer lancer reprendre passer parler a au aux avec sur stp svp s si te plait maintenant alors ok bon "
                    + "non oui et aide aidez aider vraie vrai quelqu "
                    // English
                    + "i want would like to need can could we you please let us my the an with talk speak write do make start "
                    + "begin now about some have real")
            .split(" "));

    private record Rule(Pattern pattern, Command command) {}

    private static final List<Rule> WISHES = List.of(
            new Rule(
                    Pattern.compile(
                            "annule[rz]?|abandonne[rz]?|stop|arrete[rz]?|arrete la|laisse[rz]? tomber|cancel|quit|never mind"),
                    new Command.Cancel()),
            new Rule(
                    Pattern.compile(
                            "retour|revenir(?: en)?(?: arriere)?|question (?:precedente|avant)|go back|back|previous question"),
                    new Command.GoBack()),
            new Rule(
                    Pattern.compile(
                            "coach(?: humaine?)?|humaine?|personne(?: humaine| reelle)?|etre humain|human(?: being| coach)?|person"),
                    new Command.TalkToCoach()),
            new Rule(
                    Pattern.compile(
                            "(?:effacer |supprimer |exporter |voir |recuperer )?(?:toutes )?donnees(?: personnelles)?|rgpd|"
                                    + "(?:delete |erase |export |see )?(?:all )?(?:personal )?data|gdpr"),
                    new Command.PrivacyRequest()),
            new Rule(
                    Pattern.compile(
                            "repete[rz]?(?: question)?|redis|redites|reformule[rz]?|repeat(?: question| that)?|say (?:that |it )?again"),
                    new Command.Repeat()),
            new Rule(
                    Pattern.compile(
                            "passe[rz]?(?: cette)?(?: question)?|question suivante|ne pas repondre|ne pas en|skip(?: this| it)?"
                                    + "(?: question)?|next question|rather not (?:say|answer)"),
                    new Command.Skip()),
            new Rule(Pattern.compile("menu|sommaire|menu principal|main menu"), new Command.ShowMenu()),
            new Rule(Pattern.compile("in english|en anglais|english|anglais"), new Command.ChangeLanguage(Language.EN)),
            new Rule(Pattern.compile("in french|en francais|french|francais"), new Command.ChangeLanguage(Language.FR)),
            new Rule(
                    Pattern.compile(
                            "aide|aidez|aider|comment ca marche|comment marche|help(?: me)?|how does (?:it|this) work"),
                    new Command.Help()));

    private static final Map<String, Pattern> FLOWS = Map.of(
            "letter", Pattern.compile("lettres?(?: motivation)?|(?:cover )?letters?"),
            "cv",
                    Pattern.compile(
                            "(?:critique |critiquer |relire |analyser |review |check )?(?:cv|c v|curriculum(?: vitae)?|resume)"),
            "check-in",
                    Pattern.compile("check in|checkin|point|moral|motivation|remotiver|coaching|check on motivation"));

    private static final Pattern GREETS =
            words("bonjour|bonsoir|salut|coucou|merci(?: beaucoup| bien)?|hello|hi|hey|thanks|thank you");

    /** What was understood. */
    public record Understood(List<Proposal> proposals, Optional<String> prompt, String reason) {
        public Understood {
            proposals = List.copyOf(proposals);
        }
    }

    /** @param situation whose message may be anything, the empty text included */
    public Understood plan(Situation situation) {
        var message = plain(situation.message().text());
        var commands = new ArrayList<>(wish(message, situation));
        if (commands.isEmpty() && situation.slots().isEmpty()) {
            commands.add(GREETS.matcher(message).find() ? new Command.Chitchat() : new Command.Unclear());
        }
        var prompt = Keywords.choose(message, situation.prompts());
        // a wish is the whole message: so is its evidence
        var proposals = commands.stream()
                .map(command -> new Proposal(command, situation.message()))
                .toList();
        return new Understood(
                proposals, prompt.task(), prompt.reason(situation.audience().language()));
    }

    private static List<Command> wish(String message, Situation situation) {
        var words = Arrays.stream(message.replaceAll("\\bc\\.v\\b", "cv").split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var whole = String.join(" ", words);
        var core = words.stream().filter(word -> !ASKING.contains(word)).collect(Collectors.joining(" "));
        return Stream.of(whole, core)
                .flatMap(text -> Stream.concat(
                        WISHES.stream()
                                .filter(rule -> rule.pattern().matcher(text).matches())
                                .map(Rule::command),
                        FLOWS.entrySet().stream()
                                .filter(flow -> situation.flows().containsKey(flow.getKey()))
                                .filter(flow -> !flow.getKey().equals(situation.flow()))
                                .filter(flow -> flow.getValue().matcher(text).matches())
                                .map(flow -> new Command.StartFlow(flow.getKey()))))
                .limit(1)
                .toList();
    }

    /** Lower case, without accents, with straight apostrophes and single spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    /** Whole words of plain text. */
    static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}
