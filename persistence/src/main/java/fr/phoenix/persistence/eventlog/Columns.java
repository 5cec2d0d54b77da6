package fr.phoenix.persistence.eventlog;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Rows turned into arrays, one a column, for {@code unnest}: one statement whatever the number of rows. */
final class Columns {

    private Columns() {}

    static <R> String[] uuids(List<R> rows, Function<R, UUID> column) {
        return rows.stream().map(column).map(UUID::toString).toArray(String[]::new);
    }

    static <R> String[] texts(List<R> rows, Function<R, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    static <R> Long[] numbers(List<R> rows, ToLongFunction<R> column) {
        return rows.stream().map(column::applyAsLong).toArray(Long[]::new);
    }

    static <R> byte[][] bytes(List<R> rows, Function<R, byte[]> column) {
        return rows.stream().map(column).toArray(byte[][]::new);
    }
}
