package fr.phoenix.prompts.guard;

/** Makes texts comparable that differ only in apostrophes, dashes and kinds of space. */
final class Typography {

    private Typography() {}

    static String plain(String text) {
        return text.replace('’', '\'')
                .replace('ʼ', '\'')
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\u00a0\\u202f\\u2009\\s]+", " ");
    }
}
