package fr.phoenix.bot.documents.corpus;

import java.util.Random;

/** How a CV is laid out and worded: the choices that people make, drawn by a seed. */
record Look(Template template, int seed, Random draw, boolean french) {

    /** How pages are laid out. */
    enum Template {
        PDF_PLAIN,
        PDF_CENTRED,
        PDF_DATES_RIGHT,
        PDF_DATES_LEFT,
        PDF_SIDEBAR_LEFT,
        PDF_SIDEBAR_RIGHT,
        PDF_TWO_COLUMNS,
        PDF_BAND,
        DOCX_PLAIN,
        DOCX_DATES_RIGHT,
        DOCX_TABLE,
        DOCX_ROWS,
        DOCX_TEXT_BOX,
        DOCX_HEADER;

        boolean pdf() {
            return name().startsWith("PDF");
        }

        boolean twoColumns() {
            return this == PDF_SIDEBAR_LEFT
                    || this == PDF_SIDEBAR_RIGHT
                    || this == PDF_TWO_COLUMNS
                    || this == DOCX_TABLE
                    || this == DOCX_TEXT_BOX;
        }

        boolean datesRight() {
            return this == PDF_DATES_RIGHT || this == DOCX_DATES_RIGHT || this == PDF_BAND;
        }

        boolean datesLeft() {
            return this == PDF_DATES_LEFT || this == DOCX_ROWS;
        }
    }

    static Look of(Template template, int seed, boolean french) {
        return new Look(template, seed, new Random(7919L * seed + 13), french);
    }

    int pick(int choices) {
        return draw.nextInt(choices);
    }

    String pick(String choices) {
        var all = choices.split("\\|");
        return all[draw.nextInt(all.length)];
    }
}
