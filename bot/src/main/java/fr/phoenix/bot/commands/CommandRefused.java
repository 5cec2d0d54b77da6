package fr.phoenix.bot.commands;

import java.io.Serial;

/** A command cannot do what was asked. The message is a sentence for the host, free of personal text. */
final class CommandRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    CommandRefused(String sentence) {
        super(sentence);
    }
}
