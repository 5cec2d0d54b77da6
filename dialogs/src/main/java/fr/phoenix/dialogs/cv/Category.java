package fr.phoenix.dialogs.cv;

import java.util.Locale;

/** What a rule is about; the score is told by category ({@code cv.category.<code>}). */
enum Category {
    READABILITY,
    CONTACT,
    STRUCTURE,
    DATES,
    EXPERIENCE,
    SKILLS,
    WORDING,
    LENGTH,
    PERSONAL,
    OFFER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
