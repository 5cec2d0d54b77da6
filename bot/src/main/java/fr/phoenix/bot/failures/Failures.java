package fr.phoenix.bot.failures;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a failure without its messages, which may quote people: the types of the chain and where it was thrown. */
public final class Failures {

    private Failures() {}

    public static String describe(Throwable failure) {
        var types = Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
                .limit(5)
                .map(e -> e.getClass().getSimpleName())
                .collect(Collectors.joining(" < "));
        return types
                + Stream.of(failure.getStackTrace())
                        .limit(3)
                        .map(f -> " at " + f)
                        .collect(Collectors.joining());
    }
}
