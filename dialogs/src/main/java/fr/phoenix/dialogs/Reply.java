package fr.phoenix.dialogs;

import java.util.List;

/** What goes out, free of any channel's types. Text is plain with a small Markdown subset: bold, lists, links. */
public sealed interface Reply {

    /** The text to read, also when something is attached. */
    Words words();

    record Text(Words words) implements Reply {}

    /** A question with quick answers; typing stays possible. */
    record Choices(Words words, List<Choice> choices) implements Reply {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** A file made for the person; {@code bytes} is its size. */
    record Document(Words words, FileId file, Words name, String mediaType, long bytes) implements Reply {}

    /** A picture made for the person; {@code words} says what it shows. */
    record Picture(Words words, FileId file, Words name, String mediaType, long bytes) implements Reply {}

    /** One quick answer: a stable id of at most 64 characters, and its label. */
    record Choice(String id, String label) {}
}
