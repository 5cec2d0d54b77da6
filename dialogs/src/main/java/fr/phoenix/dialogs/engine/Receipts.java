package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.privacy.PersonalData.Receipt;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** An erasure's receipt in words, for the person to keep: its number, when, and what was covered. Nothing in it is about anybody. */
record Receipts(Scenes scenes) {

    Line of(Conversation conversation, Receipt receipt) {
        var scene = scenes.of(conversation);
        var covered = receipt.covered().stream()
                .map(code -> covered(scene, code))
                .distinct()
                .collect(Collectors.joining(", "));
        return scene.text(
                "privacy.receipt",
                receipt.id(),
                moment(
                        receipt.at(),
                        scene.language(),
                        conversation.reminders().settings().zone()),
                covered);
    }

    /** A code that has no words yet is still told. */
    private String covered(Scene scene, String code) {
        var key = "privacy.covered." + code;
        return scenes.texts().has(scene.language(), key) ? scene.say(key) : code;
    }

    private static String moment(Instant at, Language language, ZoneId zone) {
        var format = switch (language) {
            case FR -> DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH);
            case EN -> DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);
        };
        return format.format(at.atZone(zone));
    }
}
