package fr.phoenix.bot.console;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.persistence.coach.Coaches;
import fr.phoenix.persistence.readmodel.Transcript;
import fr.phoenix.persistence.readmodel.Transcripts;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the console. */
@Controller
class ConsoleController {

    private static final int PAGE = 25;
    private static final int LAST_PAGE = 100_000;

    private final Transcripts transcripts;
    private final Coaches coaches;

    ConsoleController(Transcripts transcripts, Coaches coaches) {
        this.transcripts = transcripts;
        this.coaches = coaches;
    }

    @GetMapping("/console/login")
    String login() {
        return "console/login";
    }

    /** Pages count from 1; whatever is not a page is the first one. */
    @GetMapping("/console")
    ModelAndView conversations(Principal coach, @RequestParam(name = "page", defaultValue = "1") String asked) {
        int number = asked.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(asked), LAST_PAGE) : 1;
        long count = transcripts.count();
        var page = page("console/conversations", coach);
        page.addObject(
                "conversations",
                transcripts.page(number - 1, PAGE).stream()
                        .map(ConversationRow::of)
                        .toList());
        page.addObject("count", count);
        page.addObject("hidden", transcripts.hidden());
        page.addObject("hiddenAlarms", transcripts.hiddenAlarms());
        page.addObject("number", number);
        page.addObject("pages", Math.max(1, (count + PAGE - 1) / PAGE));
        return page;
    }

    /** Reading is put on record for the person; whoever may not read learns no more than of a conversation that never was. */
    @GetMapping("/console/conversations/{id}")
    ModelAndView conversation(Principal coach, @PathVariable("id") String id) {
        var transcript = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? coaches.find(coach.getName())
                        .flatMap(reader -> transcripts.open(reader, new ConversationId(UUID.fromString(id))))
                : Optional.<Transcript>empty();
        if (transcript.isEmpty()) {
            var missing = page("console/missing", coach);
            missing.setStatus(HttpStatus.NOT_FOUND);
            return missing;
        }
        var page = page("console/conversation", coach);
        page.addObject("conversation", ConversationRow.of(transcript.get().overview()));
        page.addObject(
                "turns", transcript.get().lines().stream().map(TurnRow::of).toList());
        return page;
    }

    private static ModelAndView page(String view, Principal coach) {
        return new ModelAndView(view).addObject("coach", coach.getName());
    }
}
