package fr.phoenix.bot.documents.typesetting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses how large a document is set: the first aim that its pages keep. */
record Fitting(List<Aim> aims) {

    /** A look, and the most pages it may take. */
    record Aim(Look look, int pages) {}

    /** On one page, from the pleasant to the smallest that is still read with ease: type of less than 10 points is not. */
    static final Fitting LETTER = new Fitting(within(
            1,
            new Look(11, 25, 1.35, 9),
            new Look(11, 20, 1.25, 7),
            new Look(10.5, 20, 1.2, 6),
            new Look(10, 18, 1.15, 5),
            new Look(10, 15, 1.12, 3)));

    /** On one page while that is pleasant to read, else on two. */
    static final Fitting CV = new Fitting(Stream.concat(
                    within(1, new Look(11, 20, 1.3, 5), new Look(10.5, 18, 1.25, 4), new Look(10, 16, 1.2, 3)).stream(),
                    within(
                            2,
                            new Look(10.5, 20, 1.3, 5),
                            new Look(10, 18, 1.2, 4),
                            new Look(9.5, 15, 1.15, 3),
                            new Look(9, 14, 1.1, 2))
                            .stream())
            .toList());

    Fitting {
        aims = List.copyOf(aims);
    }

    private static List<Aim> within(int pages, Look... looks) {
        return Stream.of(looks).map(look -> new Aim(look, pages)).toList();
    }

    /** Empty when no aim is kept. */
    Optional<Look> find(PdfSetter setter, Function<Look, Xhtml> pages) {
        return aims.stream()
                .filter(aim -> setter.pages(pages.apply(aim.look())) <= aim.pages())
                .findFirst()
                .map(Aim::look);
    }

    /** The last one when no aim is kept. */
    Look choose(PdfSetter setter, Function<Look, Xhtml> pages) {
        return find(setter, pages).orElseGet(() -> aims.getLast().look());
    }
}
