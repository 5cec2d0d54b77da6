package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.flow.Scene;

/** How many check-ins were finished before: what is said in turn, is said in turn over them. */
final class Round {

    private Round() {}

    static int of(Scene scene) {
        return scene.fact(CheckInFacts.ROUNDS).map(Integer::parseInt).orElse(0);
    }
}
