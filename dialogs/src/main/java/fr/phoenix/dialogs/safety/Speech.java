package fr.phoenix.dialogs.safety;

import java.util.List;
import java.util.regex.Pattern;

/** A message as the rules read it. */
record Speech(List<Sentence> sentences, String whole) {

    private static final Pattern MINOR = new Vocabulary("minors.txt").pattern("minor");

    static Speech of(List<String> sentences) {
        return new Speech(sentences.stream().map(Sentence::of).toList(), String.join(" ", sentences));
    }

    /** Whether it tells that its writer is a minor. */
    boolean byMinor() {
        return MINOR.matcher(whole).find();
    }
}
