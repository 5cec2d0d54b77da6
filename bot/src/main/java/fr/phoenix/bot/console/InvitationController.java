package fr.phoenix.bot.console;

import fr.phoenix.persistence.coach.Coaches;
import fr.phoenix.persistence.coach.Coaches.Acceptance;
import fr.phoenix.persistence.coach.NewCoach;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes a coach of whoever holds an invitation's link. */
@Controller
@RequestMapping("/console/invitation/{token}")
class InvitationController {

    private final Coaches coaches;
    private final PasswordEncoder passwords;
    private final FirstCoachInvitation firstCoach;

    InvitationController(Coaches coaches, PasswordEncoder passwords, FirstCoachInvitation firstCoach) {
        this.coaches = coaches;
        this.passwords = passwords;
        this.firstCoach = firstCoach;
    }

    @GetMapping
    ModelAndView form(@PathVariable("token") String token) {
        return coaches.invited(token) ? page(token, InvitationForm.empty(), "") : closed();
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable("token") String token,
            @RequestParam("name") String name,
            @RequestParam("email") String email,
            @RequestParam("password") String password,
            @RequestParam("repeated") String repeated) {
        if (!coaches.invited(token)) {
            return closed();
        }
        var form = new InvitationForm(name, email, password, repeated);
        var mistake = form.mistake();
        if (mistake.isPresent()) {
            return page(token, form, mistake.get());
        }
        var coach = new NewCoach(form.name(), form.email(), passwords.encode(password));
        return switch (coaches.accept(token, coach)) {
            case Acceptance.Accepted _ -> {
                firstCoach.used();
                yield new ModelAndView("redirect:/console/login?welcome");
            }
            case Acceptance.NotInvited _ -> closed();
            case Acceptance.EmailTaken _ -> page(token, form, "taken");
        };
    }

    private static ModelAndView page(String token, InvitationForm form, String mistake) {
        var page = new ModelAndView("console/invitation");
        page.addObject("token", token);
        page.addObject("name", form.name());
        page.addObject("email", form.email());
        page.addObject("mistake", mistake);
        page.setStatus(mistake.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView closed() {
        var page = new ModelAndView("console/closed");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
