package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.offer.OfferKind;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for the offer, as text or as a file; asks again, with the reason, when a file was illegible or a text no offer. */
final class OfferQuestion implements TypedQuestion {

    static final String INSIST = "is-offer";

    /** Shorter texts cannot name a job and a requirement. */
    private static final int LEAST_LENGTH = 20;

    private static final Pattern ONLY_A_LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.offer.ask",
                "letter.offer.again",
                "letter.offer.doubted",
                "letter.offer.insist",
                "letter.offer.too-short",
                "letter.offer.link",
                "shown.file");
    }

    @Override
    public String unclear() {
        return "letter.offer.too-short";
    }

    @Override
    public int longest() {
        return Words.MOST;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var problem = scene.slots().textOrEmpty(LetterSlots.OFFER_PROBLEM);
        if (!problem.isEmpty()) {
            return new Decision.Ask(
                    List.of(scene.text("document.problem." + problem), scene.text("letter.offer.again")));
        }
        return new Decision.Ask(List.of(isDoubted(scene) ? doubt(scene) : scene.text("letter.offer.ask")));
    }

    private static Line doubt(Scene scene) {
        return scene.choices("letter.offer.doubted", List.of(scene.choice(INSIST, "letter.offer.insist")));
    }

    private static boolean isDoubted(Scene scene) {
        return scene.slots().is(LetterSlots.OFFER_DOUBTED, LetterSlots.YES);
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return content instanceof Message.Attached file
                ? TypedQuestion.understood(fromFile(file.file().toString()))
                : TypedQuestion.super.hear(content, scene);
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        var text = words.text();
        if (ONLY_A_LINK.matcher(text).matches()) {
            return new Hearing.Unclear("letter.offer.link");
        }
        if (text.length() < LEAST_LENGTH) {
            return new Hearing.Unclear(unclear());
        }
        return OfferKind.looksLikeOffer(text) ? TypedQuestion.understood(pasted(text)) : new Hearing.Open(pasted(text));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return choice.equals(INSIST) && isDoubted(scene)
                ? TypedQuestion.understood(Map.of(LetterSlots.OFFER_INSISTED, LetterSlots.YES))
                : new Hearing.Unclear(unclear());
    }

    private static Map<String, String> pasted(String text) {
        return Map.of(
                LetterSlots.OFFER_FILE,
                "",
                LetterSlots.OFFER_TEXT,
                text,
                LetterSlots.OFFER_PROBLEM,
                "",
                LetterSlots.OFFER_INSISTED,
                LetterSlots.NO);
    }

    private static Map<String, String> fromFile(String file) {
        return Map.of(
                LetterSlots.OFFER_FILE,
                file,
                LetterSlots.OFFER_TEXT,
                "",
                LetterSlots.OFFER_PROBLEM,
                "",
                LetterSlots.OFFER_INSISTED,
                LetterSlots.NO);
    }

    @Override
    public String shown(String slot, Slots answer, Scene scene) {
        return answer.textOrEmpty(LetterSlots.OFFER_FILE).isEmpty()
                ? TypedQuestion.super.shown(slot, answer, scene)
                : scene.say("shown.file");
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.OFFER_TEXT, "the pasted text of a job offer"));
    }
}
