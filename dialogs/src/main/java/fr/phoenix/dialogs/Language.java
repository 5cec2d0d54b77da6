package fr.phoenix.dialogs;

import java.util.Locale;

/** The language a conversation is held in; French first. */
public enum Language {
    FR("fr", Locale.FRENCH),
    EN("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** ISO 639-1, lower case. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** A word and the text behind it as the language writes them: French elides before a vowel and draws articles together (“d’aide”, “du CPF”). */
    public String join(String word, String text) {
        return switch (this) {
            case FR -> FrenchSpelling.join(word, text);
            case EN -> word + " " + text;
        };
    }

    /** Reads a tag such as {@code en}, {@code en-GB} or {@code fr_FR}; anything else is French, the first language of the service. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : FR;
    }
}
