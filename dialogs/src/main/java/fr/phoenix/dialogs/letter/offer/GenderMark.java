package fr.phoenix.dialogs.letter.offer;

import java.util.regex.Pattern;

/** The marks by which offers say that a job is for everybody: H/F, (F/H), H/F/X, m/w/d, "all genders". */
final class GenderMark {

    static final String REGEX =
            "[\\[(]?\\s*(?<![\\p{L}\\p{N}])(?:[HF]\\s?[/-]\\s?[FH](?:\\s?/\\s?(?:X|NB|D))?|M\\s?/\\s?F(?:\\s?/\\s?[DX])?|F\\s?/\\s?M(?:\\s?/\\s?[DX])?|M/W/D|all genders|tous genres)(?![\\p{L}\\p{N}])\\s*[\\])]?";

    static final Pattern PATTERN = Pattern.compile("(?iU)" + REGEX);

    private GenderMark() {}
}
