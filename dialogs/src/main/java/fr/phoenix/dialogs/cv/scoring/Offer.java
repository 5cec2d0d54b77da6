package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The skills a job offer names: those it demands, and those it would be glad of.
 *
 * @param words how the offer calls each of them
 */
public record Offer(Set<Skill> must, Set<Skill> nice, Map<Skill, String> words) {

    private static final Pattern WISH = Pattern.compile(
            "serai(?:t|ent) un (?:plus|atout)|\\bun (?:plus|atout)\\b|souhaite|apprecie|idealement|nice to have|a plus\\b|\\bbonus\\b"
                    + "|preferred|desirable|ideally|would be an asset");

    /** An offer that was not given, or names no skill we know. */
    public static final Offer NONE = new Offer(Set.of(), Set.of(), Map.of());

    public static Offer of(String text) {
        var must = new LinkedHashSet<Skill>();
        var nice = new LinkedHashSet<Skill>();
        var words = new LinkedHashMap<Skill, String>();
        for (var line : CvDocument.of(text, 0, 1, false).lines()) {
            for (var sentence : line.text().split("(?<=[.;!?])\\s")) {
                var wanted = WISH.matcher(Folded.of(sentence)).find() ? nice : must;
                for (var named : Skills.named(sentence)) {
                    wanted.add(named.skill());
                    words.putIfAbsent(named.skill(), named.words());
                }
            }
        }
        nice.removeAll(must);
        return new Offer(must, nice, words);
    }

    public boolean isEmpty() {
        return must.isEmpty() && nice.isEmpty();
    }

    /** What the CV covers of it; lines that try to trick machines cover nothing. */
    public Coverage coverage(CvReading cv) {
        return Coverage.of(this, Tricks.in(cv).without(cv));
    }
}
