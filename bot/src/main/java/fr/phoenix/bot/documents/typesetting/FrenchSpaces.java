package fr.phoenix.bot.documents.typesetting;

import java.util.regex.Pattern;

/** Keeps together what French writes with a space within: signs of two parts, guillemets, thousands, and the units € and %. */
final class FrenchSpaces {

    private static final Pattern KEPT = Pattern.compile(" (?=[:;?!»€%])|(?<=«) |(?<=\\d) (?=\\d{3}(?!\\d))");

    private FrenchSpaces() {}

    static String kept(String line) {
        return KEPT.matcher(line).replaceAll("\u00a0");
    }
}
