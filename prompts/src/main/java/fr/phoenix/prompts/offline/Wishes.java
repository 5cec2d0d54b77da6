package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wishes, in a clause that says nothing else: nothing may be left of it but the wish and words of asking, so that a story that
 * mentions a letter or stopping stays a story.
 */
final class Wishes {

    private static final Set<String> ASKING = Set.copyOf(Arrays.asList((
            // French
            "je j veux voudrais souhaite souhaiterais aimerais prefere prefererais ai envie besoin faut d de du des la le les l un une mon ma mes "
                    + "me m moi peux peut pouvez pourrais pourriez tu vous on est ce c que qu il possible faire refaire ecrire rediger preparer "
                    + "commencer demarrer lancer passer parler a au aux avec sur stp svp s si te plait maintenant alors ok bon plutot "
                    + "non oui et aide aidez aider vraie vrai quelqu montre montrer montrez regarde regarder regardez voyons occupe occuper toi mieux ensemble aujourd hui instant finalement "
                    // English
                    + "i want would like to need can could we you please let us my the an with talk speak write do make start "
                    + "begin now about some have real show look at rather together today just")
            .split(" ")));

    private static final Pattern GREETS =
            Pattern.compile("(?:bonjour|bonsoir|salut|coucou|merci(?: beaucoup| bien)?|hello|hi|hey"
                    + "|thanks?(?: you| a lot)?|good (?:morning|evening))(?: |$)");

    private static final int MOST_GREETING = 4;

    private record Rule(Pattern pattern, Command command) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    "(?:tout )?recommence[rz]?(?: tout)?(?: depuis debut| zero| debut)?|reprendre (?:depuis )?(?:debut|zero)|repartir zero"
                            + "|(?:start )?(?:all )?over(?: again)?|start again|restart|from (?:scratch|beginning)",
                    new Command.Restart()),
            rule(
                    "annule[rz]?(?: tout)?|abandonne[rz]?|stop|arrete[rz]?|arrete la|laisse[rz]? tomber|cancel|quit|stop (?:here|there)|never mind",
                    new Command.Cancel()),
            rule(
                    "retour|reviens|revenir(?: en)?(?: arriere)?|(?:revenir )?(?:question )?(?:precedente|avant)|go back|back|previous question",
                    new Command.GoBack()),
            rule(
                    "coach(?: humaine?)?|humaine?|personne(?: humaine| reelle)?|etre humain|human(?: being| coach)?|person|someone",
                    new Command.TalkToCoach()),
            rule(
                    "(?:effacer |supprimer |exporter |voir |recuperer )?(?:toutes )?donnees(?: personnelles)?|rgpd|"
                            + "(?:delete |erase |export |see )?(?:all )?(?:personal )?data|gdpr",
                    new Command.PrivacyRequest()),
            rule(
                    "(?:rappelle )?(?:tout )?(?:as )?(?:retenu|retenez|retiens|sais|savez|note|souviens|souvenez)(?: quoi)?(?: deja)?"
                            + "|(?:remind |tell )?(?:what )?(?:everything )?(?:remember|know|noted)(?: of)?",
                    new Command.Recall()),
            rule(
                    "repete[rz]?(?: question)?|redis|redites|reformule[rz]?(?: question)?|repeat(?: question| that)?|say (?:that |it )?again",
                    new Command.Repeat()),
            rule(
                    "(?:passe[rz]?|passons|saute[rz]?)(?: cette)?(?: question)?|question suivante|suivante|ne pas repondre|ne pas en|skip(?: this| it| that)?"
                            + "(?: question| one)?|next question|next one|rather not (?:say|answer)|not (?:say|answer)",
                    new Command.Skip()),
            rule("menu|sommaire|menu principal|main menu", new Command.ShowMenu()),
            rule(
                    "(?:in |continue in |switch |switch in )?english|(?:en |continuer en |passe en )?anglais",
                    new Command.ChangeLanguage(Language.EN)),
            rule(
                    "(?:in |continue in |switch )?french|(?:en |continuer en |passe en )?francais",
                    new Command.ChangeLanguage(Language.FR)),
            rule("tutoie[rsz]?|tutoyer|tutoyez|se tutoie|se tutoyer", new Command.ChangeRegister(Register.TU)),
            rule("vouvoie[rsz]?|vouvoyer|vouvoyez|se vouvoie|se vouvoyer", new Command.ChangeRegister(Register.VOUS)),
            rule(
                    "aide|aidez|aider|comment ca marche|comment marche|help(?: me)?|how does (?:it|this) work",
                    new Command.Help()));

    private static final Map<String, Pattern> FLOWS = Map.of(
            "letter", Pattern.compile("(?:nouvelle )?lettres?(?: motivation)?|(?:cover |new )?letters?"),
            "cv",
                    Pattern.compile(
                            "(?:critique |critiquer |relire |relis |relise |relisions |analyser |analyse |corriger |ameliorer |review |check |improve )?"
                                    + "(?:cv|c v|curriculum(?: vitae)?|resume)"),
            "check-in",
                    Pattern.compile("check in|checkin|point|moral|motivation|remotiver|coaching|check on motivation"),
            "progress", Pattern.compile("(?:voir )?(?:progres|bilan semaine)|(?:see )?(?:progress|weekly summary)"),
            "well-being",
                    Pattern.compile(
                            "(?:test |questionnaire )?who ?5(?: test| questionnaire)?|(?:test|questionnaire|indice) bien etre|well ?being (?:index|test|questionnaire)"));

    /** What each flow is about, for somebody who is free to begin one and says no more than that. */
    private static final Map<String, Pattern> ABOUT = Map.of(
            "letter", OfflinePlanner.words("lettres?|lettre de motivation|cover letters?"),
            "cv", OfflinePlanner.words("cv|curriculum|resume"),
            "check-in",
                    OfflinePlanner.words(
                            "moral|motivation|decouragee?s?|epuisee?s?|perdue?s?|peur|stress|stressee?s?|angoisse(?:e?s)?"
                                    + "|demoralisee?s?|a bout|ras le bol|j'en peux plus|discouraged|exhausted|lost|afraid|scared|anxious|burnt out|fed up"));

    private Wishes() {}

    /** The flow that a message at the menu is about, when it is about one alone. */
    static Optional<Command> about(String plain, Situation situation) {
        var flows = ABOUT.entrySet().stream()
                .filter(flow -> situation.flows().containsKey(flow.getKey()))
                .filter(flow -> flow.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .toList();
        return flows.size() == 1 ? Optional.of(new Command.StartFlow(flows.getFirst())) : Optional.empty();
    }

    /** The command that the clause wishes, if it does; {@code plain} as {@link OfflinePlanner#plain} makes it. */
    static Optional<Command> read(String plain, Situation situation) {
        var words = words(plain);
        var whole = String.join(" ", words);
        var core = words.stream().filter(word -> !ASKING.contains(word)).collect(Collectors.joining(" "));
        return Stream.of(whole, core)
                .flatMap(text -> Stream.concat(
                        RULES.stream()
                                .filter(rule -> rule.pattern().matcher(text).matches())
                                .map(Rule::command),
                        FLOWS.entrySet().stream()
                                .filter(flow -> situation.flows().containsKey(flow.getKey()))
                                .filter(flow -> !flow.getKey().equals(situation.flow()))
                                .filter(flow -> flow.getValue().matcher(text).matches())
                                .map(flow -> new Command.StartFlow(flow.getKey()))))
                .findFirst();
    }

    /** Whether the clause says little more than hello or thanks. */
    static boolean greets(String plain) {
        var words = words(plain);
        return words.size() <= MOST_GREETING
                && GREETS.matcher(String.join(" ", words)).lookingAt();
    }

    /** Whether the clause says nothing: words of asking, a filler. */
    static boolean saysNothing(String plain) {
        return ASKING.containsAll(words(plain));
    }

    private static List<String> words(String plain) {
        return Arrays.stream(plain.replaceAll("\\bc\\.v\\b", "cv").split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Rule rule(String pattern, Command command) {
        return new Rule(Pattern.compile(pattern), command);
    }
}
