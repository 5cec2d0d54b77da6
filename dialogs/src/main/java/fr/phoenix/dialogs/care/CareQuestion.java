package fr.phoenix.dialogs.care;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A choice whose words and buttons fit what was noticed.
 *
 * @param keys the wording, paragraph by paragraph
 * @param all every key that {@code keys} may give
 * @param heard a choice of the same options, which hears answers
 * @param shown which of the options are offered
 * @param coach whether adults are offered a coach, too: a command, and no answer
 * @param read the option that the person's own words choose, where no option is written or tapped
 */
record CareQuestion(
        Function<Scene, List<String>> keys,
        Set<String> all,
        List<Option> options,
        Question heard,
        Predicate<Shown> shown,
        boolean coach,
        BiFunction<OwnWords, Scene, Optional<String>> read)
        implements Question {

    static final String ANSWER = "answer";

    /** An option, and where it would be offered. */
    record Shown(Option option, Scene scene) {}

    static CareQuestion of(String key, List<Option> options) {
        return of(_ -> List.of(key), Set.of(key), options, _ -> true, false);
    }

    static CareQuestion of(
            Function<Scene, List<String>> keys,
            Set<String> all,
            List<Option> options,
            Predicate<Shown> shown,
            boolean coach) {
        var heard = Questions.oneOf(all.iterator().next(), ANSWER, options);
        return new CareQuestion(keys, all, options, heard, shown, coach, (_, _) -> Optional.empty());
    }

    CareQuestion reading(BiFunction<OwnWords, Scene, Optional<String>> ownWords) {
        return new CareQuestion(keys, all, options, heard, shown, coach, ownWords);
    }

    @Override
    public Set<String> texts() {
        var labels = options.stream().map(Option::label);
        var coachLabel = coach ? Stream.of("care.button.coach") : Stream.<String>empty();
        return Stream.of(all.stream(), labels, coachLabel).flatMap(keys -> keys).collect(Collectors.toSet());
    }

    @Override
    public Ask enter(Scene scene) {
        var choices = new ArrayList<Choice>();
        if (coach && !CareWords.minor(scene)) {
            choices.add(scene.choice("coach", "care.button.coach"));
        }
        offered(scene)
                .map(option -> scene.choice(option.id(), CareWords.key(scene, option.label())))
                .forEach(choices::add);
        var words =
                keys.apply(scene).stream().map(key -> CareWords.say(scene, key)).collect(Collectors.joining("\n\n"));
        return new Ask(List.of(Line.fixed(new Reply.Choices(new Words(words), choices))));
    }

    private Stream<Option> offered(Scene scene) {
        return options.stream().filter(option -> shown.test(new Shown(option, scene)));
    }

    /** The buttons by name, to say which there are. */
    String named(Scene scene) {
        return offered(scene)
                .map(option -> scene.say("care.quoted", CareWords.say(scene, option.label())))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        var answer = heard.hear(content, scene);
        if (answer instanceof Hearing.Understood || !(content instanceof Message.Typed typed)) {
            return answer;
        }
        return read.apply(OwnWords.of(typed.words().text()), scene)
                .map(option -> heard.hear(new Message.Chosen(option), scene))
                .orElse(answer);
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of();
    }

    @Override
    public String shown(String slot, Slots answer, Scene scene) {
        return heard.shown(slot, answer, scene);
    }
}
