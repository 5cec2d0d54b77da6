package fr.phoenix.dialogs.letter.writing;

import java.util.List;
import java.util.Optional;

/** What somebody wants done to their letter, or asks about it. */
public sealed interface Revision {

    record Shorter() implements Revision {}

    record Longer() implements Revision {}

    record PlainerTone() implements Revision {}

    record MoreFormalTone() implements Revision {}

    record MoreAbout(String topic) implements Revision {
        @Override
        public String toString() {
            return "MoreAbout[]";
        }
    }

    record LessAbout(String topic) implements Revision {
        @Override
        public String toString() {
            return "LessAbout[]";
        }
    }

    record Remove(List<Place> places) implements Revision {
        public Remove {
            places = List.copyOf(places);
        }
    }

    record Reword(Place place) implements Revision {}

    /** All sentences in other words. */
    record OtherWords() implements Revision {}

    /** A sentence of their own instead of ours. */
    record OwnWords(Place place, String text) implements Revision {
        @Override
        public String toString() {
            return "OwnWords[" + place + "]";
        }
    }

    record BackToBefore() implements Revision {}

    /**
     * @param version from 1; -1 for the last
     */
    record BackTo(int version) implements Revision {}

    record CompareVersions() implements Revision {}

    /** Where a sentence comes from, by its place or by its words. */
    record WhereFrom(Optional<Place> place, Optional<String> quoted) implements Revision {
        @Override
        public String toString() {
            return "WhereFrom[" + place + "]";
        }
    }

    /** Something that they tell of themselves and that no statement may have yet. */
    record AddFact(String words) implements Revision {
        @Override
        public String toString() {
            return "AddFact[]";
        }
    }
}
