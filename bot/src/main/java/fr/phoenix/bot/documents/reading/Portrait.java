package fr.phoenix.bot.documents.reading;

/** The shape and size of a person's picture on a CV; our judgement. A square code of the same size looks no different. */
final class Portrait {

    private Portrait() {}

    /** In points. */
    static boolean fits(double width, double height) {
        return width >= 50 && width <= 200 && height > 0 && width / height >= 0.6 && width / height <= 1.1;
    }
}
