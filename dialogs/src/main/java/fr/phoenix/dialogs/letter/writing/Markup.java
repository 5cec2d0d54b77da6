package fr.phoenix.dialogs.letter.writing;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Signs that belong into no letter, and the text as a reader sees it: look-alikes and invisible characters hide claims from rules. */
final class Markup {

    private static final Pattern SIGNS = Pattern.compile(
            "(?iU)[<>\\[\\]{}⟦⟧|\\\\^~_*#`]+|https?:\\S*|\\bwww\\.\\S*|\\S+@\\S+"
                    + "|\\b[a-z0-9-]+\\.(?:com|fr|org|net|io)\\b"
                    + "|\\([^)]{0,40}(?:nom|name|entreprise|company|insérer|insert|compléter|date)[^)]{0,40}\\)|X{3,}|\\.{4,}|…{2,}"
                    + "|^\\s*(?:[-•–—]\\s|\\d+[.)]\\s|(?:phrase|sentence|voici (?:la|une|votre|le|un) (?:phrase|version|reformulation|lettre|texte|réponse)|here is|sure|bien sûr|version|réponse|answer|note)\\b[^.]{0,40}:)"
                    + "|\\b(?:ignore[sz]?|oublie[sz]?|disregard)\\b.{0,30}\\b(?:instructions?|consignes?|rules?|règles?)\\b"
                    + "|\\b(?:modèle de langage|language model|assistant ia|en tant qu['’]ia|as an ai|system prompt|prompt)\\b|[\\r\\n\\t]|\\p{So}");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u3164\\ufe00-\\ufe0f]");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]+");
    private static final String ALIKE = "аaеeоoрpсcхxуyіiјjѕsԁdһhӏlԛqԝwвbкkмmнhтtαaοoρpνvιiκkτtυuηn";

    private Markup() {}

    /** Composed, without what cannot be seen, with Latin letters where others look the same. */
    static String plain(String text) {
        var composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        var plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int alike = c < 0x370 ? -1 : ALIKE.indexOf(Character.toLowerCase(c));
            boolean found = alike >= 0 && alike % 2 == 0;
            plain.append(
                    !found
                            ? c
                            : Character.isUpperCase(c)
                                    ? Character.toUpperCase(ALIKE.charAt(alike + 1))
                                    : ALIKE.charAt(alike + 1));
        }
        return plain.toString();
    }

    static Stream<Finding> in(String text) {
        return Stream.of(SIGNS, INVISIBLE, FOREIGN)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .map(words -> new Finding(Finding.Kind.MARKUP, words));
    }

    static List<Finding> all(String text) {
        return in(text).toList();
    }
}
