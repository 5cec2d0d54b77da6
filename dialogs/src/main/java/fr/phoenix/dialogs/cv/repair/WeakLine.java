package fr.phoenix.dialogs.cv.repair;

import java.util.stream.Stream;

/**
 * A line of an experience that is worth other words.
 *
 * @param job from 0
 * @param line from 0
 * @param text as it is
 * @param context the job it belongs to: title and employer
 * @param fact what the person answered about it; blank when nothing
 */
public record WeakLine(int job, int line, String text, String context, String fact) {

    /** Its stored form. */
    public String code() {
        return job + "." + line;
    }

    /** The same line without its slips. */
    public WeakLine mended(String words) {
        return new WeakLine(job, line, words, context, fact);
    }

    /** All that other words for it may rest on. */
    public Stream<String> evidence() {
        return Stream.of(text, context, fact);
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "WeakLine[" + code() + "]";
    }
}
