package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.letter.offer.Warning.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What the person should know before they answer; each kind once, with the first words that show it. */
final class OfferWarnings {

    /** Fewer characters that nobody sees are a layout's leftovers: page numbers, spacing. */
    private static final int FEW_HIDDEN = 12;

    private static final int MOST_EXCERPT = 120;

    private OfferWarnings() {}

    static List<Warning> in(OfferText offer, String raw, List<Extract.Hidden> hidden) {
        var all = new ArrayList<Warning>();
        var unseen = String.join(
                " ", hidden.stream().map(part -> part.text().strip()).toList());
        if (unseen.chars().filter(Character::isLetterOrDigit).count() > FEW_HIDDEN) {
            all.add(of(Kind.HIDDEN_TEXT, unseen));
        }
        offer.instructions().forEach(words -> all.add(of(Kind.INSTRUCTIONS, words)));
        if (Instructions.in(unseen)) {
            all.add(of(Kind.INSTRUCTIONS, unseen));
        }
        InvisibleText.in(raw).ifPresent(words -> all.add(of(Kind.HIDDEN_TEXT, words)));
        offer.sentences().forEach(sentence -> all.addAll(Discrimination.in(sentence)));
        all.addAll(Scam.in(offer));
        var seen = EnumSet.noneOf(Kind.class);
        return all.stream().filter(warning -> seen.add(warning.kind())).toList();
    }

    static Warning of(Kind kind, String words) {
        var single = words.replaceAll("\\s+", " ").strip();
        return new Warning(kind, single.length() <= MOST_EXCERPT ? single : single.substring(0, cut(single)) + "…");
    }

    /** Between words where there are any, and never inside a surrogate pair. */
    private static int cut(String words) {
        int space = words.lastIndexOf(' ', MOST_EXCERPT - 1);
        int end = space > MOST_EXCERPT / 2 ? space : MOST_EXCERPT - 1;
        return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
