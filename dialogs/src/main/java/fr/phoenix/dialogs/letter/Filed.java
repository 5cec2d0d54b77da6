package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Slots;
import java.util.List;
import java.util.stream.Collectors;

/** What the files were made of, in one line: the version, and what stands around its sentences. */
final class Filed {

    private static final String APART = "|";
    private static final List<String> FORM =
            List.of(LetterSlots.NAME, LetterSlots.TOWN, LetterSlots.COMPANY, LetterSlots.MAIL, LetterSlots.PHONE);

    private Filed() {}

    static String of(Slots slots) {
        return version(slots) + FORM.stream().map(slots::textOrEmpty).collect(Collectors.joining(APART));
    }

    /** Whether the files are of the version that counts. */
    static boolean isSameVersion(Slots slots) {
        return slots.textOrEmpty(LetterSlots.FILED).startsWith(version(slots));
    }

    private static String version(Slots slots) {
        return LetterVersions.number(slots) + APART;
    }
}
