package fr.phoenix.prompts.guard.personal;

/**
 * Personal data in a text, from {@code start} to before {@code end}. Shows its kind and place, never the value.
 *
 * @param value as it is written there
 */
public record Finding(Kind kind, int start, int end, String value) {

    static Finding of(Kind kind, String text, int start, int end) {
        return new Finding(kind, start, end, text.substring(start, end));
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    @Override
    public String toString() {
        return kind + "[" + start + ", " + end + ")";
    }
}
