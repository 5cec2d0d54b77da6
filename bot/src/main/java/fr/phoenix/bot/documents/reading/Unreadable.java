package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;

/** Ends the reading of a file with a verdict, from wherever it became clear. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    Unreadable(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
