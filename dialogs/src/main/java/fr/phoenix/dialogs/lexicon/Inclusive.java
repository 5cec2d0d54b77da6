package fr.phoenix.dialogs.lexicon;

import java.util.regex.Pattern;

/** Takes away the ways in which French writes both genders at once: (e), ·e, .trice, /ère, -euse. Lengths are kept. */
public final class Inclusive {

    private static final String FEMININE = "(?:e|se|euse|rice|trice|[eè]re|i[eè]re|ne|nne|le|lle|ve|sse|esse|te)";
    private static final Pattern SECOND = Pattern.compile("(?<=\\p{L}{3})(?:"
            + "\\((?:" + FEMININE + "s?|s)\\)s?"
            + "|[·•‧⋅.]" + FEMININE + "(?:[·•‧⋅.]?s)?(?![\\p{L}\\p{N}])"
            + "|/-?" + FEMININE + "s?(?![\\p{L}\\p{N}])"
            + "|-(?:euse|rice|trice|i?[eè]re)s?(?![\\p{L}\\p{N}])"
            + ")");

    private Inclusive() {}

    public static String plain(String text) {
        return SECOND.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
