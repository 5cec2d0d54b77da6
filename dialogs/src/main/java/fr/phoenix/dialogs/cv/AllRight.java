package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.flow.Spelling;
import java.util.Set;

/** How people say that nothing is wrong. */
final class AllRight {

    private static final Set<String> SAID = Set.of(
            "c est juste",
            "c est bon",
            "tout est juste",
            "tout est bon",
            "juste",
            "correct",
            "rien",
            "rien a corriger",
            "rien a changer",
            "parfait",
            "nickel",
            "continue",
            "continuer",
            "on continue",
            "suite",
            "ok",
            "it s right",
            "that s right",
            "all good",
            "all right",
            "looks good",
            "looks right",
            "nothing",
            "go on",
            "fine");

    private AllRight() {}

    static boolean said(String text) {
        return SAID.contains(Spelling.plain(text));
    }
}
