package fr.phoenix.bot.documents.reading;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/**
 * A colour, near enough to tell whether text can be seen: device and profiled colours are taken by their numbers, which needs no colour
 * profile to be loaded.
 */
record Tint(double red, double green, double blue, boolean known) {

    static final Tint WHITE = new Tint(1, 1, 1, true);

    /** A picture, a pattern: any text on it counts as seen. */
    static final Tint UNKNOWN = new Tint(0, 0, 0, false);

    /** Closer than this on every channel, text cannot be read: our judgement, light grey on white included. */
    private static final double SAME = 0.09;

    boolean hides(Tint other) {
        return known
                && other.known
                && Math.abs(red - other.red) < SAME
                && Math.abs(green - other.green) < SAME
                && Math.abs(blue - other.blue) < SAME;
    }

    static Tint of(@Nullable PDColor color) {
        if (color == null || color.getColorSpace() == null) {
            return UNKNOWN;
        }
        var space = color.getColorSpace();
        var parts = color.getComponents();
        try {
            return switch (space.getName()) {
                case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased" -> ofParts(parts);
                case "Separation", "DeviceN" -> ofNumber(space.toRGB(parts));
                default -> UNKNOWN;
            };
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    private static Tint ofParts(float[] parts) {
        return switch (parts.length) {
            case 1 -> new Tint(parts[0], parts[0], parts[0], true);
            case 3 -> new Tint(parts[0], parts[1], parts[2], true);
            case 4 ->
                new Tint(
                        (1 - parts[0]) * (1 - parts[3]),
                        (1 - parts[1]) * (1 - parts[3]),
                        (1 - parts[2]) * (1 - parts[3]),
                        true);
            default -> UNKNOWN;
        };
    }

    private static Tint ofNumber(float[] rgb) {
        return new Tint(rgb[0], rgb[1], rgb[2], true);
    }
}
