package fr.phoenix.bot.documents.typesetting;

import java.util.List;

/**
 * A paragraph of a letter.
 *
 * @param lines set one below the other
 */
record Block(Style style, List<String> lines) {

    Block {
        lines = List.copyOf(lines);
    }

    /** What a paragraph is: its class in the PDF's source, its named style in the DOCX. The name is what a word processor shows. */
    enum Style {
        SENDER("sender", "Letter Sender"),
        ADDRESSEE("addressee", "Letter Addressee"),
        DATE("date", "Letter Date"),
        SUBJECT("subject", "Letter Subject"),
        SALUTATION("salutation", "Letter Salutation"),
        PARAGRAPH("paragraph", "Letter Paragraph"),
        CLOSING("closing", "Letter Closing"),
        SIGNATURE("signature", "Letter Signature"),
        ENCLOSURES("enclosures", "Letter Enclosures");

        private final String code;
        private final String title;

        Style(String code, String title) {
            this.code = code;
            this.title = title;
        }

        String code() {
            return code;
        }

        String title() {
            return title;
        }
    }

    /** Shows no words. */
    @Override
    public String toString() {
        return "Block[" + style + "]";
    }
}
