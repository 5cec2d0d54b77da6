package fr.phoenix.dialogs.cv.scoring;

import java.util.Locale;

/** What a rule is about; the score is told by category ({@code cv.category.<code>}). */
public enum Category {
    READABILITY,
    CONTACT,
    STRUCTURE,
    DATES,
    EXPERIENCE,
    SKILLS,
    WORDING,
    LENGTH,
    PERSONAL,
    HONESTY,
    OFFER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
