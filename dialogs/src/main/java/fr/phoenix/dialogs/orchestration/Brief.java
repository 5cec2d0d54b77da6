package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Optional;

/** What is to be written, with everything the writer may use. What is not in the brief may not be claimed. */
public sealed interface Brief {

    Audience audience();

    /** The prompt's task, for example {@code check-in/reflect-fear}; the library finds version and language. */
    String task();

    /**
     * A reflection of two to four sentences that uses the person's own words. Answered with the part {@code text}.
     *
     * @param mood 0 to 10
     * @param confidence 0 to 10
     * @param weighs what weighs on the person, in their words
     * @param lastStep the step they planned last time
     * @param round how many check-ins they finished before: no two in a row should begin with the same words
     */
    record Reflection(
            Audience audience, String task, int mood, int confidence, Words weighs, Optional<Words> lastStep, int round)
            implements Brief {

        /** Of a first check-in. */
        public Reflection(
                Audience audience, String task, int mood, int confidence, Words weighs, Optional<Words> lastStep) {
            this(audience, task, mood, confidence, weighs, lastStep, 0);
        }
    }

    /**
     * Other words for the sentences of a letter. Answered with the parts {@code sentence-1}, {@code sentence-2}…, one for each of them, in their
     * order; one that needs none comes back as it is. The letter checks each of them against its grounds; subject, salutation and closing
     * are not written.
     *
     * @param title the job's title
     * @param company the company's name, if known
     */
    record LetterDraft(Audience audience, String task, Words title, Optional<Words> company, List<Sentence> sentences)
            implements Brief {

        /** The most sentences of one brief. */
        public static final int MOST = 30;

        public LetterDraft {
            sentences = List.copyOf(sentences);
            if (sentences.isEmpty() || sentences.size() > MOST) {
                throw new IllegalArgumentException("a brief has 1 to " + MOST + " sentences");
            }
        }

        /** The name of the part that answers the sentence, counted from 1. */
        public static String part(int number) {
            return "sentence-" + number;
        }
    }

    /**
     * A sentence of a letter.
     *
     * @param purpose what it is there for: a stable code
     * @param words a wording that is true
     * @param offer what it may say of the job and the company
     * @param said what it may say of the person: their own words
     */
    record Sentence(String purpose, Words words, List<Words> offer, List<Words> said) {
        public Sentence {
            offer = List.copyOf(offer);
            said = List.copyOf(said);
        }
    }

    /**
     * The opening of a CV critique, two to four sentences: what already works, then what to mend first. Answered with the part
     * {@code text}. The score and the findings are computed, never asked.
     */
    record CvCritique(Audience audience, String task, int score, List<Words> strengths, List<Words> fixes)
            implements Brief {
        public CvCritique {
            strengths = List.copyOf(strengths);
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * Other words for lines of a CV, one line each: begun with what was done, shorter, with the figure the person gave. Answered with the
     * parts {@code line-1}, {@code line-2}…, one for each of the lines, in their order; a line that needs none comes back as it is.
     */
    record CvRewrite(Audience audience, String task, List<Line> lines) implements Brief {

        /** The most lines of one brief. */
        public static final int MOST = 6;

        public CvRewrite {
            lines = List.copyOf(lines);
            if (lines.isEmpty() || lines.size() > MOST) {
                throw new IllegalArgumentException("a brief has 1 to " + MOST + " lines");
            }
        }

        /** The name of the part that answers the line, counted from 1. */
        public static String part(int number) {
            return "line-" + number;
        }
    }

    /**
     * A line of a CV.
     *
     * @param job title and employer
     * @param fact what the person answered about the line; may be blank
     */
    record Line(Words words, Words job, Words fact) {}
}
