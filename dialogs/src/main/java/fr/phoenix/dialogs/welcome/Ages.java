package fr.phoenix.dialogs.welcome;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How people answer the question for their age with the number itself: “j’ai 15 ans”, “I’m 34”. */
final class Ages {

    private static final List<String> SAYING = List.of(
            "%d",
            "%d ans",
            "j ai %d ans",
            "jai %d ans",
            "oui %d ans",
            "non %d ans",
            "oui j ai %d ans",
            "non j ai %d ans",
            "%d years old",
            "i m %d",
            "im %d",
            "i am %d",
            "i m %d years old",
            "i am %d years old",
            "yes i m %d",
            "no i m %d",
            "yes i am %d",
            "no i am %d");

    private Ages() {}

    /** Every such answer for the years of these bounds, plain, and what else means the same. */
    static Set<String> saying(int from, int to, String... others) {
        return Stream.concat(
                        Stream.of(others),
                        IntStream.rangeClosed(from, to)
                                .boxed()
                                .flatMap(age -> SAYING.stream().map(said -> said.formatted(age))))
                .collect(Collectors.toSet());
    }
}
