package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.linking.Doors;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.linking.Links;
import java.util.List;

/** Says how to go on elsewhere, and what a code came to. */
record Passage(Links links, Doors doors, Scenes scenes) {

    /** Tells a new code and the ways to use it; those who read transcripts do not see it. */
    void offer(Unfolding turn) {
        var scene = scenes.of(turn.now());
        var issued = links.issue(turn.now().id());
        if (issued.isEmpty()) {
            return;
        }
        var code = issued.get().code().shown();
        var there = turn.channel() == Channel.WEB ? Channel.TELEGRAM : Channel.WEB;
        var key = "link.to-" + there.code();
        turn.say(
                switch (doors.to(there)) {
                    case Door.Closed _ -> scene.text("link.to-page", code);
                    case Door.Open _ -> scene.text(key, code);
                    case Door.Linked(var prefix) -> scene.text(key + ".linked", code, prefix + code);
                });
    }

    void tell(Unfolding turn, Upshot upshot) {
        var scene = scenes.of(turn.now());
        turn.say(
                switch (upshot) {
                    case JOINED -> scene.text("link.joined");
                    case LEFT_AND_JOINED -> scene.text("link.left-and-joined");
                    case ASKED ->
                        scene.choices(
                                "link.asked",
                                List.of(
                                        scene.choice(Doorkeeper.CONFIRM, "link.confirm"),
                                        scene.choice("resume", "link.decline")));
                    case HERE -> scene.text("link.here");
                    case UNKNOWN -> scene.text("link.unknown");
                    case TOO_MANY -> scene.text("link.too-many");
                    case BY_MENU -> scene.text("link.by-menu");
                });
    }
}
