package fr.phoenix.prompts.guard;

import java.util.regex.Pattern;

/**
 * Refuses links, and e-mail addresses and numbers that the person did not give: a model invents or remembers them. What the brief
 * itself says is allowed. Limit: a link is known by its scheme, {@code www.} or one of a few common endings.
 */
final class PersonalDataLeak implements OutGuard {

    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(?:https?://|www\\.)|\\]\\(|(?<![\\p{L}\\d])[a-z\\d-]{2,}\\.(?:com|fr|org|net|io|eu|info)(?![\\p{L}\\d])");

    @Override
    public String code() {
        return "personal-data";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        var added = manuscript.withoutGiven(manuscript.whole());
        for (var given : manuscript.given()) {
            for (var word : Typography.plain(given).split(" ")) {
                if (LINK.matcher(word).find() || word.contains("@")) {
                    added = added.replace(word, "…");
                }
            }
        }
        return LINK.matcher(added).find() || !new Pseudonyms().hide(added).equals(added);
    }
}
