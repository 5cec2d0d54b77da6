package fr.phoenix.prompts.template;

import java.util.List;

/** Some prompt files cannot be used; the message lists every problem of every file, one a line. */
public final class BrokenPrompts extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BrokenPrompts(List<String> problems) {
        super("Phoenix cannot start: mend these prompts first.\n- " + String.join("\n- ", problems));
    }
}
