package fr.phoenix.prompts.guard.personal;

import java.util.stream.Stream;

/** Finds one kind of personal data. */
interface Recogniser {

    /** @param text with {@linkplain PersonalData#even plain apostrophes and spaces} */
    Stream<Finding> in(String text);
}
