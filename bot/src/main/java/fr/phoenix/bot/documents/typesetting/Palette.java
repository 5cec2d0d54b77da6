package fr.phoenix.bot.documents.typesetting;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/** 216 even colours and 40 greys, which is enough for grey text and a few inks: the files are a third of the size. No dithering. */
final class Palette {

    private static final int LEVELS = 6;
    private static final int GREYS = 40;
    private static final int COLOURS = LEVELS * LEVELS * LEVELS;
    /** How far apart the three parts of a colour are at most while it counts as grey. */
    private static final int GREYISH = 14;

    private static final IndexColorModel MODEL = model();

    private Palette() {}

    static BufferedImage reduce(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, MODEL);
        var row = new int[width];
        var indices = new byte[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                indices[x] = (byte) index(row[x] >> 16 & 0xff, row[x] >> 8 & 0xff, row[x] & 0xff);
            }
            reduced.getRaster().setDataElements(0, y, width, 1, indices);
        }
        return reduced;
    }

    private static int index(int red, int green, int blue) {
        int spread = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        return spread <= GREYISH
                ? COLOURS + level((red + green + blue) / 3, GREYS)
                : (level(red, LEVELS) * LEVELS + level(green, LEVELS)) * LEVELS + level(blue, LEVELS);
    }

    private static int level(int part, int levels) {
        return (part * (levels - 1) + 127) / 255;
    }

    private static IndexColorModel model() {
        var parts = new byte[3][COLOURS + GREYS];
        for (int i = 0; i < COLOURS; i++) {
            parts[0][i] = part(i / (LEVELS * LEVELS), LEVELS);
            parts[1][i] = part(i / LEVELS % LEVELS, LEVELS);
            parts[2][i] = part(i % LEVELS, LEVELS);
        }
        for (int i = 0; i < GREYS; i++) {
            for (var each : parts) {
                each[COLOURS + i] = part(i, GREYS);
            }
        }
        return new IndexColorModel(8, COLOURS + GREYS, parts[0], parts[1], parts[2]);
    }

    private static byte part(int level, int levels) {
        return (byte) (level * 255 / (levels - 1));
    }
}
