package fr.phoenix.dialogs.letter.writing;

import java.util.Optional;

public sealed interface Revision {
    record Shorter() implements Revision {}

    record OtherWords() implements Revision {}

    record BackToBefore() implements Revision {}

    record WhereFrom(Optional<Integer> number, Optional<String> quoted) implements Revision {}
}
