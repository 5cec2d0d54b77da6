package fr.phoenix.dialogs.help;

import java.time.LocalDate;

/**
 * Something that is said to people in distress, in every way they are spoken with.
 *
 * @param verified the day somebody last read it over
 */
public record HelpText(String key, String tu, String vous, String english, LocalDate verified) {}
