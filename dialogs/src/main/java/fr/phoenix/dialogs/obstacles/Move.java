package fr.phoenix.dialogs.obstacles;

import java.util.List;

/**
 * Something a person may try next. It is offered, never ordered.
 *
 * @param code stored: never changes
 * @param readiness from which it makes sense
 * @param minutes of its first step, 20 at most
 * @param source id of what speaks for it, a heading of {@code docs/coaching.md}
 */
public record Move(String code, Readiness readiness, int minutes, String source) {

    private static final int LONGEST = 20;

    public Move {
        if (code.isBlank() || source.isBlank() || minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("the move " + code + " is incomplete, or its step too long");
        }
    }

    /** Key of its name: a button, 34 characters at most. */
    public String name() {
        return key("name");
    }

    /** Key of one or two sentences that offer it as information. */
    public String what() {
        return key("what");
    }

    /** Key of the clause that explains it, to stand behind its name: “… because …”. */
    public String why() {
        return key("why");
    }

    /** Key of its first step, an infinitive to stand behind “then I will”. */
    public String step() {
        return key("step");
    }

    /** All keys above. */
    public List<String> texts() {
        return List.of(name(), what(), why(), step());
    }

    private String key(String part) {
        return "move." + code + "." + part;
    }
}
