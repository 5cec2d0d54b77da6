package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Author;
import java.util.Map;

/** What became of a brief. */
public sealed interface Written {

    /** The text, by part as the brief names them; guarded, never blank. */
    record Draft(Map<String, String> parts, Author.Writer author) implements Written {
        public Draft {
            parts = Map.copyOf(parts);
        }

        @Override
        public String toString() {
            return "Draft[" + parts.keySet() + ", " + author + "]";
        }
    }

    /** Something was written, and a guard refused it; {@code rule} is the guard's stable code. */
    record Withheld(String rule) implements Written {}

    /** Nothing could be written; {@code failure} is a stable code of the failure kind. */
    record Unavailable(String failure) implements Written {}
}
