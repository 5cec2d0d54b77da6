package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A page to make, by content; how it looks is the typesetter's. */
public sealed interface Sheet {

    /** The file's name without its ending; letters, digits, {@code _} and {@code -} only. */
    Words fileName();

    /**
     * A letter, in the French order: sender, addressee, place and date, subject, salutation, paragraphs, closing, signature, enclosures.
     */
    record Letter(
            Words fileName,
            Language language,
            List<Words> sender,
            List<Words> addressee,
            Words placeAndDate,
            Words subject,
            Words salutation,
            List<Words> paragraphs,
            Words closing,
            Words signature,
            Words enclosures)
            implements Sheet {
        public Letter {
            sender = List.copyOf(sender);
            addressee = List.copyOf(addressee);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A CV: one column, no tables, headings in {@code language}; what is blank in the resume does not appear. */
    record Cv(Words fileName, Language language, Resume resume) implements Sheet {}

    /**
     * A picture of a document's first two pages: its lines where they stand, and boxes around what readers find and lose.
     *
     * @param extract what was read; text without pages is laid out on one, where marks have no meaning
     * @param marks at most 300 are drawn, in this order
     * @param legend what each level means, in the person's language; a level without words is left out
     */
    record XRay(Words fileName, Extract extract, List<Mark> marks, Map<Mark.Level, String> legend) implements Sheet {
        public XRay {
            marks = List.copyOf(marks);
            legend = Map.copyOf(legend);
        }
    }

    /**
     * A picture of how somebody fared: mood and confidence over time, to scale, and below them what became of their steps. It holds none of
     * their words.
     *
     * @param points in any order; the latest {@value #MOST_DRAWN} are drawn, and as many steps
     * @param wording in the person's language; an outcome without a name is not drawn
     */
    record Progress(Words fileName, Language language, List<Point> points, List<Step> steps, Wording wording)
            implements Sheet {

        public static final int MOST_DRAWN = 120;

        public Progress {
            points = List.copyOf(points);
            steps = List.copyOf(steps);
        }

        /** Both 0 to 10. */
        public record Point(LocalDate day, int mood, int confidence) {}

        /** @param day when it is due, or else when it was planned */
        public record Step(LocalDate day, Outcome outcome) {}

        public enum Outcome {
            DONE,
            PARTLY,
            NOT_YET,
            /** Nothing is known of it yet. */
            AHEAD
        }

        public record Wording(
                String title, String mood, String confidence, String steps, Map<Outcome, String> outcomes) {
            public Wording {
                outcomes = Map.copyOf(outcomes);
            }
        }
    }

    /**
     * An entry for a calendar, at the reader's own time wherever they are.
     *
     * @param title and description are the person's words; a blank description does not appear
     */
    record Appointment(Words fileName, Language language, Words title, When when, Words description) implements Sheet {

        public sealed interface When {

            record AllDay(LocalDate day) implements When {}

            /** @param lasts more than nothing; shown in whole minutes */
            record At(LocalDateTime start, Duration lasts) implements When {
                public At {
                    if (lasts.toMinutes() < 1) {
                        throw new IllegalArgumentException("an appointment lasts a minute or more");
                    }
                }
            }
        }
    }
}
