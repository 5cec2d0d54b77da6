package fr.phoenix.bot.console;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.readmodel.TranscriptLine;
import java.util.List;

/**
 * A line of a transcript as the page shows it. Holds personal text and is made for one answer to one coach.
 *
 * @param kind {@code in}, {@code out} or {@code note}
 * @param who who speaks
 * @param author which model wrote it, in words; empty for what the person said
 */
record TurnRow(
        String kind,
        String who,
        String at,
        String atIso,
        String text,
        List<String> choices,
        List<String> attachments,
        String flow,
        String state,
        String signal,
        String author,
        String prompt) {

    static TurnRow of(TranscriptLine line) {
        return new TurnRow(
                kind(line.direction()),
                who(line.direction()),
                ConsoleTime.minutes(line.at()),
                line.at().toString(),
                withoutMarks(line.words().text()),
                line.choices().stream().map(Reply.Choice::label).toList(),
                line.attachments().stream().map(Words::text).toList(),
                line.flow().isEmpty() ? "" : FlowName.of(line.flow()),
                line.state(),
                line.signal(),
                author(line.model()),
                line.prompt());
    }

    /** Bold is a help for the person, not for who reads along. */
    private static String withoutMarks(String text) {
        return text.replace("**", "");
    }

    /** Whether the person said nothing: they opened the conversation. */
    public boolean isSilent() {
        return kind.equals("in") && text.isEmpty() && attachments.isEmpty();
    }

    private static String kind(TranscriptLine.Direction direction) {
        return switch (direction) {
            case IN -> "in";
            case OUT -> "out";
            case NOTE -> "note";
        };
    }

    private static String who(TranscriptLine.Direction direction) {
        return switch (direction) {
            case IN -> "La personne";
            case OUT -> "Phoenix";
            case NOTE -> "Remarque du service";
        };
    }

    private static String author(String model) {
        return switch (model) {
            case "" -> "";
            case "none" -> "texte fixe";
            case "offline" -> "sans modèle (règles)";
            default -> model;
        };
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "TurnRow[" + kind + "]";
    }
}
