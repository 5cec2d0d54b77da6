package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Exchange.Utterance;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.FlowFinished;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Profile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What Phoenix says it has done, it has done: each such sentence has an event, a fact or a file behind it. */
record PromisesKept(Wording wording) implements Invariant {

    private static final Map<String, Predicate<List<Exchange>>> PROMISES = Map.ofEntries(
            Map.entry("letter.files", last(exchange -> exchange.documents().count() == 3)),
            Map.entry(
                    "letter.done",
                    all -> all.stream()
                                    .anyMatch(exchange -> exchange.documents().count() == 3)
                            && finished("letter").test(all)),
            Map.entry("check-in.done", last(PromisesKept::remembersStep)),
            Map.entry("cv.done", finished("cv")),
            Map.entry("privacy.exported", last(exchange -> exchange.documents().count() == 1)),
            Map.entry("privacy.erased", last(Exchange::erased)),
            Map.entry("coach.noted", last(exchange -> exchange.has(CoachAsked.class))),
            Map.entry("cancel.done", last(exchange -> exchange.has(FlowCancelled.class))),
            Map.entry("welcome.done", last(consents(Purpose.AI_PROCESSING, true))),
            Map.entry("welcome.done-without-model", last(consents(Purpose.AI_PROCESSING, false))),
            Map.entry("consent.ai-processing.given", last(consents(Purpose.AI_PROCESSING, true))),
            Map.entry("consent.ai-processing.declined", last(consents(Purpose.AI_PROCESSING, false))),
            Map.entry("consent.ai-processing.withdrawn", last(consents(Purpose.AI_PROCESSING, false))),
            Map.entry("consent.check-ins.given", last(consents(Purpose.CHECK_INS, true))),
            Map.entry("consent.check-ins.declined", last(consents(Purpose.CHECK_INS, false))),
            Map.entry("consent.check-ins.withdrawn", last(consents(Purpose.CHECK_INS, false))),
            Map.entry("consent.coach-review.given", last(consents(Purpose.COACH_REVIEW, true))),
            Map.entry("consent.coach-review.declined", last(consents(Purpose.COACH_REVIEW, false))),
            Map.entry("consent.coach-review.withdrawn", last(consents(Purpose.COACH_REVIEW, false))));

    private static Predicate<List<Exchange>> last(Predicate<Exchange> kept) {
        return all -> kept.test(all.getLast());
    }

    private static Predicate<List<Exchange>> finished(String flow) {
        return last(exchange -> exchange.events(FlowFinished.class)
                .anyMatch(event -> event.flow().equals(flow)));
    }

    private static Predicate<Exchange> consents(Purpose purpose, boolean given) {
        Function<Profile, Boolean> answer = profile -> profile.consentsTo(purpose);
        return exchange -> exchange.events(ConsentAnswered.class).anyMatch(event -> event.purpose() == purpose)
                && answer.apply(exchange.after().profile()) == given;
    }

    private static boolean remembersStep(Exchange exchange) {
        return exchange.events(FactRemembered.class)
                .filter(event -> event.fact().equals("check-in.last-step"))
                .anyMatch(event -> exchange.text().contains(event.value().text()));
    }

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        var last = exchanges.getLast();
        return PROMISES.entrySet().stream()
                .filter(promise -> last.utterances().stream().anyMatch(utterance -> says(utterance, promise.getKey())))
                .filter(promise -> !promise.getValue().test(exchanges))
                .map(promise -> "Phoenix says " + promise.getKey() + ", and it is not so")
                .toList();
    }

    private boolean says(Utterance utterance, String key) {
        return wording.says(utterance.replied().language(), utterance.text(), key);
    }
}
