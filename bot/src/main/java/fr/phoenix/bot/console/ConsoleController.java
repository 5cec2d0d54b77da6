package fr.phoenix.bot.console;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.persistence.readmodel.ConversationOverview;
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

    ConsoleController(Transcripts transcripts) {
        this.transcripts = transcripts;
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
        page.addObject("number", number);
        page.addObject("pages", Math.max(1, (count + PAGE - 1) / PAGE));
        return page;
    }

    @GetMapping("/console/conversations/{id}")
    ModelAndView conversation(Principal coach, @PathVariable("id") String id) {
        var overview = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? transcripts.find(new ConversationId(UUID.fromString(id)))
                : Optional.<ConversationOverview>empty();
        if (overview.isEmpty()) {
            var missing = page("console/missing", coach);
            missing.setStatus(HttpStatus.NOT_FOUND);
            return missing;
        }
        var page = page("console/conversation", coach);
        page.addObject("conversation", ConversationRow.of(overview.get()));
        page.addObject(
                "turns",
                transcripts.lines(overview.get().conversation()).stream()
                        .map(TurnRow::of)
                        .toList());
        return page;
    }

    private static ModelAndView page(String view, Principal coach) {
        return new ModelAndView(view).addObject("coach", coach.getName());
    }
}
