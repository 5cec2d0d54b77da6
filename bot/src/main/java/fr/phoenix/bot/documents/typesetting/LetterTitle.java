package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.documents.Sheet;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a letter's file says of itself: what it is and the company it goes to, not whose it is nor who reads it. */
final class LetterTitle {

    /** An addressee's line that names a person, a post or a gap to fill. */
    private static final Pattern NO_COMPANY = Pattern.compile(
            "(?iu)(\\[|[àa] l[’']attention|to the |(for the )?attention|attn|m\\. |(madame|monsieur|mme|mr|mrs|ms|dr|miss)\\b).*");

    private LetterTitle() {}

    static String of(Sheet.Letter letter) {
        var kind = kind(letter.language());
        return company(letter).map(company -> kind + " – " + company).orElse(kind);
    }

    private static String kind(Language language) {
        return switch (language) {
            case FR -> "Lettre de motivation";
            case EN -> "Cover letter";
        };
    }

    private static Optional<String> company(Sheet.Letter letter) {
        return letter.addressee().stream()
                .flatMap(words -> words.text().lines())
                .map(line -> line.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> !NO_COMPANY.matcher(line).matches());
    }
}
