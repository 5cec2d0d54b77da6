package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.Contact;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.cv.repair.PrivateLife;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a CV says that a letter may rest on, statement by statement, each with the line it stands on. Without private life and without
 * ways to reach the person, which prove nothing. Nothing is added: words are the CV's, or those that the person gave for it.
 */
public final class CvEvidence {

    /** The most statements of one CV. */
    public static final int MOST = 60;

    private CvEvidence() {}

    /** What became of a text that was sent as a CV. */
    public sealed interface SentCv {

        /**
         * It is one.
         *
         * @param basics who it is of, without private life; what was not found is blank
         */
        record Read(List<Evidence> evidence, Basics basics) implements SentCv {
            public Read {
                evidence = List.copyOf(evidence);
            }

            /** Shows no personal text. */
            @Override
            public String toString() {
                return "Read[" + evidence.size() + " statements]";
            }
        }

        /** It is none that can be read; the code names the wording {@code cv.verdict.<code>}. */
        record Refused(String verdict) implements SentCv {}
    }

    /** Reads a CV that was sent outside the critique. */
    public static SentCv read(Extract extract) {
        var reading = CvReading.of(CvDocument.of(extract));
        var verdict = reading.verdict();
        var cv = reading.resume();
        return verdict.equals(CvSlots.LEGIBLE)
                ? new SentCv.Read(of(cv, reading), PrivateLife.leftOut(cv).basics())
                : new SentCv.Refused(verdict);
    }

    /** The best {@value #MOST} statements of a CV, with the ids {@code e1}, {@code e2}…; {@code reading} tells the lines. */
    public static List<Evidence> of(Resume cv, CvReading reading) {
        var statements = new CvStatements(PrivateLife.leftOut(cv), reading);
        var best = statements.kinds().stream().flatMap(List::stream).limit(MOST).toList();
        var rest = statements.overflow().stream();
        var lines = new SourceLines(reading.document());
        var found = new ArrayList<Evidence>();
        var seen = new HashSet<String>();
        Stream.concat(best.stream(), rest)
                .filter(CvEvidence::mayBeTold)
                .filter(one -> seen.add(Folded.of(one.words() + "\n" + one.context())))
                .limit(MOST)
                .forEach(one -> found.add(new Evidence(
                        "e" + (found.size() + 1),
                        one.kind(),
                        one.words(),
                        one.context(),
                        new Source.CvLine(lines.of(one.words(), one.near())))));
        return List.copyOf(found);
    }

    private static boolean mayBeTold(CvStatements.Statement one) {
        var said = one.words() + "\n" + one.context();
        return !one.words().isBlank()
                && said.lines().noneMatch(PersonalItem::any)
                && Contact.mail(said).isEmpty()
                && Contact.phone(said).isEmpty();
    }
}
