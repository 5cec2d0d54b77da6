package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.flow.Slots;
import java.util.List;

/** What the person said was read wrongly, or not at all: it stands above whatever is read. */
final class Corrected {

    static final String NAME = "cv-name";
    static final String TITLE = "cv-title";
    static final String MAIL = "cv-mail";
    static final String PHONE = "cv-phone";
    static final String CITY = "cv-city";

    /** In the order they are told. */
    static final List<String> ALL = List.of(NAME, TITLE, MAIL, PHONE, CITY);

    private Corrected() {}

    static Resume of(Resume read, Slots slots) {
        var basics = read.basics();
        return read.withBasics(basics.withName(or(slots, NAME, basics.name()))
                .withTitle(or(slots, TITLE, basics.title()))
                .withMail(or(slots, MAIL, basics.mail()))
                .withPhone(or(slots, PHONE, basics.phone()))
                .withCity(or(slots, CITY, basics.city())));
    }

    private static String or(Slots slots, String slot, String read) {
        return slots.text(slot).filter(value -> !value.isBlank()).orElse(read);
    }
}
