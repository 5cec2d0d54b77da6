package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Setting;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The kinds of question that flows are made of: a scale, an open question, a choice. */
public final class Questions {

    /** How people agree, and refuse, in both languages, plain. */
    public static final Set<String> AGREEING = Set.of(
            "oui", "ok", "d accord", "oui d accord", "j accepte", "oui j accepte", "yes", "i agree", "yes i agree");

    public static final Set<String> REFUSING = Set.of(
            "non",
            "non merci",
            "je refuse",
            "non je refuse",
            "je ne veux pas",
            "je veux pas",
            "pas d accord",
            "je ne suis pas d accord",
            "je n accepte pas",
            "no",
            "no thanks",
            "no thank you",
            "i decline",
            "i refuse",
            "i don t agree",
            "i do not agree");

    private Questions() {}

    /** A whole number from 0 to 10, tapped or written in figures or words. */
    public static Question scale(String text, String slot) {
        return new Scale(text, slot, scene -> List.of());
    }

    /** The same, of something: the wording takes what it is asked about. */
    public static Question scale(String text, String slot, Function<Scene, List<String>> about) {
        return new Scale(text, slot, about);
    }

    /** An open question: what the person writes, up to {@value Open#MOST} characters, fills the slot as it is. */
    public static Question open(String text, String slot, PromptOffer... next) {
        return new Open(text, slot, List.of(next));
    }

    /** One of a few answers, tapped or written. The wording's arguments are the values of {@code quoted} slots, in order. */
    public static Question oneOf(String text, String slot, List<Option> options, String... quoted) {
        return new OneOf(text, slot, List.copyOf(options), List.of(quoted));
    }

    /**
     * One answer of a choice: its stable id, the key of its label, other spellings that mean it (normalised as
     * {@link Spelling#plain} does), and the settings it changes.
     */
    public record Option(String id, String label, Set<String> spellings, List<Setting> settings) {
        public Option {
            spellings = Set.copyOf(spellings);
            settings = List.copyOf(settings);
        }

        public static Option of(String id, String label, String... spellings) {
            return of(id, label, Set.of(spellings));
        }

        public static Option of(String id, String label, Set<String> spellings) {
            return new Option(id, label, spellings, List.of());
        }

        /** Whether somebody who says just that chooses this: an option that both languages' plain yes, or no, stands for. */
        boolean means(YesNo said) {
            return switch (said) {
                case YES -> spellings.containsAll(Set.of("oui", "yes"));
                case NO -> spellings.containsAll(Set.of("non", "no"));
            };
        }

        public Option changing(Setting... changed) {
            return new Option(id, label, spellings, List.of(changed));
        }
    }

    private record Scale(String text, String slot, Function<Scene, List<String>> about) implements Question {

        @Override
        public Set<String> texts() {
            return Set.of(text, "unclear.scale");
        }

        @Override
        public Ask enter(Scene scene) {
            var choices = new ArrayList<Choice>();
            for (int i = 0; i <= 10; i++) {
                choices.add(new Choice(String.valueOf(i), String.valueOf(i)));
            }
            return new Ask(
                    List.of(scene.choices(text, choices, about.apply(scene).toArray())));
        }

        @Override
        public Hearing hear(Message.Content content, Scene scene) {
            var number = switch (content) {
                case Chosen chosen -> Spelling.scale(chosen.choice());
                case Typed typed -> Spelling.scale(typed.words().text());
                default -> Optional.<Integer>empty();
            };
            return number.<Hearing>map(n -> new Hearing.Understood(Map.of(slot, n.toString()), List.of()))
                    .orElse(new Hearing.Unclear("unclear.scale"));
        }

        @Override
        public List<SlotOffer> slots() {
            return List.of(new SlotOffer(slot, "whole number 0 to 10"));
        }

        @Override
        public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
            return Optional.ofNullable(raw.get(slot)).flatMap(Spelling::scale).map(n -> Map.of(slot, n.toString()));
        }
    }

    private record Open(String text, String slot, List<PromptOffer> prompts) implements Question {

        static final int MOST = 4_000;

        @Override
        public Set<String> texts() {
            return Set.of(text, "unclear.write", "unclear.too-long");
        }

        @Override
        public Ask enter(Scene scene) {
            return new Ask(List.of(scene.text(text)));
        }

        @Override
        public Hearing hear(Message.Content content, Scene scene) {
            if (!(content instanceof Typed typed)) {
                return new Hearing.Unclear("unclear.write");
            }
            var words = typed.words().text().strip();
            if (words.length() > MOST) {
                return new Hearing.Unclear("unclear.too-long");
            }
            return Spelling.hasLetters(words)
                    ? new Hearing.Open(Map.of(slot, words))
                    : new Hearing.Unclear("unclear.write");
        }

        @Override
        public List<SlotOffer> slots() {
            return List.of(new SlotOffer(slot, "the person's own words"));
        }
    }

    private record OneOf(String text, String slot, List<Option> options, List<String> quoted) implements Question {

        @Override
        public Set<String> texts() {
            var keys = new HashSet<>(Set.of(text, "unclear.choice"));
            options.forEach(option -> keys.add(option.label()));
            return keys;
        }

        @Override
        public Ask enter(Scene scene) {
            var choices = options.stream()
                    .map(option -> scene.choice(option.id(), option.label()))
                    .toList();
            var arguments = quoted.stream().map(scene.slots()::textOrEmpty).toArray();
            return new Ask(List.of(scene.choices(text, choices, arguments)));
        }

        @Override
        public Hearing hear(Message.Content content, Scene scene) {
            var option = switch (content) {
                case Chosen chosen -> find(o -> o.id().equals(chosen.choice()));
                case Typed typed -> written(typed.words().text(), scene);
                default -> Optional.<Option>empty();
            };
            return option.map(this::understood).orElse(new Hearing.Unclear("unclear.choice"));
        }

        private Optional<Option> written(String words, Scene scene) {
            var plain = Spelling.plain(words);
            return find(option -> option.spellings().contains(plain)
                            || plain.equals(Spelling.plain(scene.say(option.label())))
                            || plain.equals(Spelling.plain(option.id())))
                    .or(() -> YesNo.read(words).flatMap(said -> find(option -> option.means(said))));
        }

        private Optional<Option> find(Function<Option, Boolean> matches) {
            return options.stream().filter(matches::apply).findFirst();
        }

        private Hearing understood(Option option) {
            return new Hearing.Understood(Map.of(slot, option.id()), option.settings());
        }

        @Override
        public String shown(String slot, Slots answer, Scene scene) {
            return find(option -> option.id().equals(answer.textOrEmpty(slot)))
                    .map(option -> scene.say(option.label()))
                    .orElse("");
        }

        @Override
        public List<SlotOffer> slots() {
            var ids = options.stream().map(Option::id).toList();
            return List.of(new SlotOffer(slot, "one of " + String.join(", ", ids)));
        }

        @Override
        public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
            return options.stream()
                    .filter(option -> option.settings().isEmpty() && option.id().equals(raw.get(slot)))
                    .map(option -> Map.of(slot, option.id()))
                    .findFirst();
        }
    }
}
