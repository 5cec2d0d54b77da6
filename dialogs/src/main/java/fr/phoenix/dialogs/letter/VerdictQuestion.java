package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.letter.writing.Revision;
import fr.phoenix.dialogs.letter.writing.RevisionReading;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks whether the letter will do, and hears what is to be changed in it, in the person's own words. */
final class VerdictQuestion implements TypedQuestion {

    static final String GOOD = "good";
    static final String REVISE = "revise";
    static final String WHERE_FROM = "where-from";
    static final String MAIL = "mail";

    /** Buttons that say what a person could type. */
    private static final String SHORTER = "shorter";

    private static final String OTHER_WORDS = "other-words";
    private static final String BACK = "version-before";

    private static final Pattern SAYS_GOOD = Pattern.compile(
            "(?iU)^(oui|ok|okay|c['’]est (bon|parfait|très bien|nickel|super)|parfait|super|nickel|très bien|génial|yes|good|great|perfect|fine|(it|that)['’]?s? (is )?(good|fine|perfect|great))\\b.{0,40}$");
    private static final Pattern SAYS_MAIL =
            Pattern.compile("(?iU)^.{0,40}\\b(e-?mail|mail|courriel|message d['’]accompagnement)\\b.{0,30}$");

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.verdict.again",
                "letter.verdict.ask",
                "letter.verdict.good",
                "letter.verdict.short",
                "letter.verdict.other-words",
                "letter.verdict.where-from",
                "letter.verdict.mail",
                "letter.verdict.back",
                "letter.verdict.unclear");
    }

    @Override
    public String unclear() {
        return "letter.verdict.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var choices = new ArrayList<Choice>();
        choices.add(scene.choice(GOOD, "letter.verdict.good"));
        choices.add(scene.choice(SHORTER, "letter.verdict.short"));
        choices.add(scene.choice(OTHER_WORDS, "letter.verdict.other-words"));
        if (LetterVersions.of(scene.slots())
                .filter(versions -> versions.current() > 0)
                .isPresent()) {
            choices.add(scene.choice(BACK, "letter.verdict.back"));
        }
        choices.add(scene.choice(WHERE_FROM, "letter.verdict.where-from"));
        choices.add(scene.choice(MAIL, "letter.verdict.mail"));
        boolean again = scene.slots().has(LetterSlots.VERDICT);
        return new Decision.Ask(List.of(scene.choices(again ? "letter.verdict.again" : "letter.verdict.ask", choices)));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        var said = words.text();
        var revision = RevisionReading.of(said, scene.language());
        if (revision.filter(wish -> wish instanceof Revision.WhereFrom).isPresent()) {
            return verdict(WHERE_FROM, said);
        }
        if (revision.isPresent()) {
            return verdict(REVISE, said);
        }
        if (SAYS_MAIL.matcher(said).matches()) {
            return verdict(MAIL, "");
        }
        return SAYS_GOOD.matcher(said).matches() ? verdict(GOOD, "") : new Hearing.Unclear(unclear());
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return accept(Map.of(LetterSlots.VERDICT, choice), scene)
                .map(TypedQuestion::understood)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    private static Hearing verdict(String verdict, String revision) {
        return TypedQuestion.understood(slots(verdict, revision));
    }

    private static Map<String, String> slots(String verdict, String revision) {
        return Map.of(LetterSlots.VERDICT, verdict, LetterSlots.REVISION, revision);
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(
                new SlotOffer(
                        LetterSlots.VERDICT,
                        "good; other-words; shorter; version-before; where-from (asks what sentences rest on); mail (wants it as an e-mail)"));
    }

    /** Buttons, and what the orchestrator makes of free text: each stands for words that rules understand. */
    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return switch (raw.getOrDefault(LetterSlots.VERDICT, "")) {
            case GOOD -> Optional.of(slots(GOOD, ""));
            case WHERE_FROM -> Optional.of(slots(WHERE_FROM, ""));
            case MAIL -> Optional.of(slots(MAIL, ""));
            case SHORTER, OTHER_WORDS, BACK -> Optional.of(slots(REVISE, raw.getOrDefault(LetterSlots.VERDICT, "")));
            default -> Optional.empty();
        };
    }

    /** What a button asks for. */
    static Optional<Revision> revision(String said, Scene scene) {
        return switch (said) {
            case SHORTER -> Optional.of(new Revision.Shorter());
            case OTHER_WORDS -> Optional.of(new Revision.OtherWords());
            case BACK -> Optional.of(new Revision.BackToBefore());
            default -> RevisionReading.of(said, scene.language());
        };
    }
}
