package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a model proposes must be what the message says. A command that moves the person or changes a setting needs a word for it among
 * its evidence; a value in the person's own words needs their words, figures and skills. A proposal without grounds keeps its place but
 * loses its evidence, so that the dialog ignores it and records that.
 *
 * <p>Limit: a list of stems; a wish in quite other words is not obeyed, and the open question comes again.
 */
public final class Grounds {

    private static final Map<String, Pattern> WISHES = Map.ofEntries(
            wish(
                    "go-back",
                    "retour\\b|reven(?:ir|ons|ez)|reviens|en arriere|question (?:d'avant|precedente)|previous question|(?:go|going|step) back|back to|return to|undo"
                            + "|tromp|corriger|mistake|remonter|l'etape d'avant"),
            wish(
                    "skip",
                    "pass(?:e|er|ons)\\b|saut(?:e|er|ons)\\b|suivante?\\b|skip|next (?:one|question)|move on|pas envie|prefere pas|prefere ne pas|rather not"
                            + "|aucune idee|no idea|sais pas|don't know|rien a (?:dire|ajouter)|nothing to"),
            wish(
                    "cancel",
                    "annul|arret|stop|abandonn|quitt|laisse(?:r|z|ns)? tomber|on laisse|terminer|on termine|assez|marre|plus envie|plus tard|pas maintenant"
                            + "|cancel|quit\\b|enough|give up|leave (?:it|this)|end (?:it|this|here)|i'm done|not now|another time|une autre fois|later"),
            wish(
                    "restart",
                    "restart|start (?:over|again)|from scratch|from the beginning|du debut|on recommence|recommencons|recommence (?:tout|depuis|du)|reprenons|repartons"
                            + "|(?:veux|voudrais|aimerais|peut-on|on peut|prefere|can we|want to) (?:tout )?(?:recommencer|reprendre|begin again)"),
            wish(
                    "talk-to-coach",
                    "humain|human|vraie? (?:personne|gens)|real (?:person|people)|quelqu'un|someone|somebody|conseill|advis|operat|rappel"
                            + "|(?:parl|voir|joind|contact|appel|veux|voudr|besoin|demand|avoir|talk|speak|see|call|want|need|ask|have)\\w*(?: \\S+){0,4} (?:coach|person)"),
            wish("help", "aid|help|comment|how|quoi|what|perdu|lost|compren|understand|coince|stuck|sais pas"),
            wish(
                    "show-menu",
                    "menu|option|choix|choos|choice|autre|else|other|possib|faire|can do|propos|accueil|home|liste"),
            wish("repeat", "repet|repeat|again|encore|redi|pardon|question|what did|relire|reli\\b|say that"),
            wish("recall", "reten|retien|sais|souvien|memor|know|remember|note|appris|sur moi|about me|de moi|of me"),
            wish(
                    "side-question",
                    ".*\\?|c'est quoi|qu'est|quel|comment|pourquoi|combien|what|how|why|which|who|expli|expla|veut dire|signifi|mean|savoir|wonder|difference"),
            wish(
                    "chitchat",
                    "bonjour|bonsoir|salut|coucou|hello|\\bhi\\b|hey|merci|thank|ca va|how are|bonne|good|nice|sympa|cool|meteo|weather|blague|joke|haha|lol|\\bok\\b|d'accord|super"),
            wish(
                    "insult",
                    "\\bcon\\b|conn[ae]|merd|idiot|stupid|fuck|shit|put(?:e|ain)|debil|useless|gueule|cretin|bitch|dumb|imbecil|abrut|\\bnul|encul|ass\\b|moron|crap|pourri|minable"),
            wish(
                    "privacy-request",
                    "donn|data|rgpd|gdpr|effac|supprim|delet|eras|export|confident|privacy|vie priv|oubli|forget|information"));
    private static final Map<String, Pattern> FLOWS = Map.ofEntries(
            wish("letter", "lettre|letter|candidat|motivation|postul|appl|offre|offer|annonce|job"),
            wish("cv", "cv\\b|(?:my|a|the) resume\\b|curriculum"),
            wish(
                    "check-in",
                    "check|moral|humeur|point|parl|motiv|mood|feel|sens|vais|va pas|block|bloq|stress|peur|talk|doute|doubt|bas\\b|low\\b|down\\b|dur\\b|hard\\b|fatigu|tired"),
            wish("progress", "progr|bilan|avanc|evolu|semaine|week|summary|doing"),
            wish("well-being", "who|bien[- ]?etre|well[- ]?being|questionnaire|\\btest|vraiment|really"));
    private static final Pattern ENGLISH = Pattern.compile("angl|engl");
    private static final Pattern FRENCH = Pattern.compile("franc|french|francais");
    private static final Pattern TU = Pattern.compile("tutoi|tutoy|\\btu\\b|\\btoi\\b|informal");
    private static final Pattern VOUS = Pattern.compile("vouvoi|vouvoy|\\bvous\\b|formal|formel");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}");
    private static final List<String> NUMBERS = List.of(
            "zero",
            "une?|one",
            "deux|two",
            "trois|three",
            "quatre|four",
            "cinq|five",
            "six",
            "sept|seven",
            "huit|eight",
            "neuf|nine",
            "dix|ten");
    private static final int LONGEST_CHOICE = 200;
    private static final int STEM = 4;
    private static final double ENOUGH = 0.8;
    private static final SkillsLexicon SKILLS = SkillsLexicon.load();

    private Grounds() {}

    private static Map.Entry<String, Pattern> wish(String code, String stems) {
        return Map.entry(code, Pattern.compile("(?<!\\p{L})(?:" + stems + ")"));
    }

    /** The proposals, those without grounds made harmless. */
    public static List<Proposal> keep(List<Proposal> proposals, Situation situation) {
        var message = situation.message().text();
        return proposals.stream()
                .map(proposal -> stands(proposal.evidence().text(), message) ? proposal : ignored(proposal))
                .map(proposal -> switch (proposal.command()) {
                    case Command.Answer(var slots) -> answer(proposal, grounded(slots, situation.slots(), message));
                    case Command.Correct correct
                    when !stands(correct.slot(), correct.value(), situation.corrections(), message) ->
                        ignored(new Proposal(new Command.Correct(correct.slot(), ""), proposal.evidence()));
                    default -> names(proposal) ? proposal : ignored(proposal);
                })
                .toList();
    }

    /** Whether a quotation stands in the message, punctuation and look-alikes aside. */
    private static boolean stands(String evidence, String message) {
        return letters(message).contains(letters(evidence));
    }

    private static String letters(String text) {
        return Lookalikes.read(text).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static Proposal ignored(Proposal proposal) {
        return new Proposal(proposal.command(), new Words(""));
    }

    private static Proposal answer(Proposal proposal, Map<String, String> grounded) {
        var command = grounded.isEmpty() ? new Command.Unclear() : new Command.Answer(grounded);
        return new Proposal(command, proposal.evidence());
    }

    private static Map<String, String> grounded(Map<String, String> slots, List<SlotOffer> offers, String message) {
        var grounded = new HashMap<>(slots);
        grounded.entrySet().removeIf(slot -> !stands(slot.getKey(), slot.getValue(), offers, message));
        return grounded;
    }

    /** A choice may be read into a short message; a number, and words, must stand in it. */
    private static boolean stands(String slot, String value, List<SlotOffer> offers, String message) {
        if (value.matches("\\d{1,2}")) {
            return Figures.in(message).contains(value) || spelled(Integer.parseInt(value), message);
        }
        boolean choice = offers.stream()
                .filter(offer -> offer.slot().equals(slot))
                .anyMatch(offer -> offer.shape().contains(value));
        return value.isBlank()
                || (choice && message.length() <= LONGEST_CHOICE)
                || (ownWords(value, message)
                        && Figures.in(message).containsAll(Figures.in(value))
                        && skills(value, message));
    }

    private static boolean spelled(int number, String message) {
        return number < NUMBERS.size()
                && Pattern.compile("(?<![\\p{L}])(?:" + NUMBERS.get(number) + ")(?![\\p{L}])")
                        .matcher(Lookalikes.read(message))
                        .find();
    }

    private static boolean skills(String value, String message) {
        return SKILLS.supportedBy(message).containsAll(SKILLS.claimedIn(value));
    }

    private static boolean ownWords(String value, String message) {
        var said = Lookalikes.read(message);
        var words = WORD.matcher(Lookalikes.read(value))
                .results()
                .map(match -> match.group().substring(0, STEM))
                .toList();
        long found = words.stream().filter(said::contains).count();
        return words.isEmpty()
                ? said.contains(Lookalikes.read(value).strip())
                : found >= Math.ceil(words.size() * ENOUGH);
    }

    private static boolean names(Proposal proposal) {
        var said = Lookalikes.read(
                Typography.plain(UnknownLink.cut(proposal.evidence().text())));
        return wanted(proposal.command()).map(wish -> wish.matcher(said).find()).orElse(true);
    }

    /** What the words must name; nothing for what moves nobody and for flows that are not known here. */
    private static Optional<Pattern> wanted(Command command) {
        return switch (command) {
            case Command.StartFlow(var flow) -> Optional.ofNullable(FLOWS.get(flow));
            case Command.ChangeLanguage(var language) -> Optional.of(language == Language.EN ? ENGLISH : FRENCH);
            case Command.ChangeRegister(var register) -> Optional.of(register == Register.TU ? TU : VOUS);
            default -> Optional.ofNullable(WISHES.get(command.code()));
        };
    }
}
