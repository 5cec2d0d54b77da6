package fr.phoenix.dialogs.care;

import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.help.HelpFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The wording for what was noticed last. A key may have versions that fit better, tried in this order: {@code .minor}, {@code
 * .<danger>-of-another}, {@code .of-another}, {@code .<danger>}.
 */
public final class CareWords {

    private static final HelpFile HELP = HelpFile.load();
    private static final String OF_ANOTHER = "-of-another";

    /** Filled where the message itself tells that its writer is under 18. */
    public static final String MINOR = "minor";

    private CareWords() {}

    /** The key that fits best, of those that begin with this one. */
    static String key(Scene scene, String key) {
        return versions(scene).stream()
                .map(version -> key + "." + version)
                .filter(version -> scene.texts().has(scene.language(), version))
                .findFirst()
                .orElse(key);
    }

    private static List<String> versions(Scene scene) {
        var alarm = scene.conversation().care().alarm();
        var versions = new ArrayList<String>();
        if (minor(scene)) {
            versions.add("minor");
        }
        if (alarm.endsWith(OF_ANOTHER)) {
            versions.add(alarm);
            versions.add("of-another");
        }
        versions.add(alarm.replace(OF_ANOTHER, ""));
        return versions;
    }

    /** Whether somebody under 18 writes: they said so when asked, or in the message that was noticed. */
    public static boolean minor(Scene scene) {
        return scene.conversation().profile().minor() || scene.slots().is(MINOR, "yes");
    }

    public static String say(Scene scene, String key) {
        return scene.say(key(scene, key), scene.say(key(scene, "care.numbers")));
    }

    /** A line that names the buttons of the open question, and keeps the numbers. */
    public static Line naming(Scene scene, String key, Question open) {
        var buttons = open instanceof CareQuestion question ? question.named(scene) : "";
        return scene.verbatim(scene.say(key(scene, key), scene.say(key(scene, "care.numbers")), buttons));
    }

    /** A line that keeps the numbers where its wording wants them. */
    public static Line line(Scene scene, String key) {
        return scene.verbatim(say(scene, key));
    }

    /** The first answer: that a program writes, whom to call, and one thing to do. */
    static Line numbers(Scene scene) {
        var conversation = scene.conversation();
        var listed = HELP.listed(conversation.care().alarm(), minor(scene), scene.language());
        return scene.verbatim(String.join("\n\n", say(scene, "care.opening"), listed, say(scene, "care.closing")));
    }
}
