package fr.phoenix.dialogs.flow;

import java.util.function.Predicate;

/**
 * One row of a flow's table: in {@code from}, {@code on} this signal and if the guard holds, to {@code to}. Of several arrows that
 * hold, the first in the table wins.
 *
 * <p>Reads aloud: {@code from(ASKING_OFFER).on(ANSWERED).when("company is known", …).to(ASKING_TRADE)}.
 *
 * @param guard what the guard asks, in English, for the diagram; empty when there is none
 */
public record Arrow<S extends Enum<S>>(S from, Signal on, String guard, Predicate<Slots> when, S to) {

    public static <S extends Enum<S>> From<S> from(S state) {
        return new From<>(state);
    }

    /** The first half of an arrow. */
    public record From<S extends Enum<S>>(S state) {
        public On<S> on(Signal signal) {
            return new On<>(state, signal, "", slots -> true);
        }
    }

    /** An arrow that lacks its goal. */
    public record On<S extends Enum<S>>(S state, Signal signal, String guard, Predicate<Slots> predicate) {
        public On<S> when(String asks, Predicate<Slots> holds) {
            return new On<>(state, signal, asks, holds);
        }

        public Arrow<S> to(S goal) {
            return new Arrow<>(state, signal, guard, predicate, goal);
        }
    }
}
