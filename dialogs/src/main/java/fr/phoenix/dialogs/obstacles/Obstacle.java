package fr.phoenix.dialogs.obstacles;

import java.util.List;

/**
 * Something that stands in the way of a change of trade.
 *
 * @param code stored: never changes
 * @param moves two or three, in the order they are offered when nothing is known of the person
 */
public record Obstacle(String code, List<Move> moves) {

    public Obstacle {
        moves = List.copyOf(moves);
        if (code.isBlank() || moves.size() < 2 || moves.size() > 3) {
            throw new IllegalArgumentException("the obstacle " + code + " has not two or three moves");
        }
    }

    /** Key of its name: a button, 34 characters at most. */
    public String name() {
        return key("name");
    }

    /** Key of the open question about it. */
    public String question() {
        return key("question");
    }

    /** Key of a second question, for who wants to go deeper. */
    public String deeper() {
        return key("deeper");
    }

    /** Key of a sentence that names it without adding a fact. */
    public String reflect() {
        return key("reflect");
    }

    /** All keys above, without those of the moves. */
    public List<String> texts() {
        return List.of(name(), question(), deeper(), reflect());
    }

    private String key(String part) {
        return "obstacle." + code + "." + part;
    }
}
