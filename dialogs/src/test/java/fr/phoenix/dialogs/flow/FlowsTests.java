package fr.phoenix.dialogs.flow;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowsTests {

    private final Texts texts = Texts.load();

    enum Light {
        RED,
        GREEN,
        LOST
    }

    private record Lights(List<Arrow<Light>> arrows) implements Flow<Light> {

        @Override
        public String code() {
            return "lights";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<Light> states() {
            return Light.class;
        }

        @Override
        public Light initial() {
            return Light.RED;
        }

        @Override
        public Step step(Light state) {
            return Questions.open(state == Light.LOST ? "no.such.text" : "chitchat", "said");
        }

        @Override
        public Optional<Purpose> needs(Light state) {
            return state == Light.GREEN ? Optional.of(Purpose.CHECK_INS) : Optional.empty();
        }

        @Override
        public String purpose() {
            return "test";
        }
    }

    @Test
    void every_flow_of_the_catalogue_is_sound() {
        assertThat(Catalogue.flows(texts).all()).isNotEmpty();
    }

    @Test
    void all_that_is_broken_is_told_at_once() {
        var flow = new Lights(List.of(
                from(Light.RED).on(Signal.ANSWERED).to(Light.GREEN),
                from(Light.RED).on(Signal.REFUSED).to(Light.GREEN),
                from(Light.RED).on(Signal.WRITTEN).to(Light.GREEN)));

        assertThatThrownBy(
                        () -> new Flows(List.of(flow), texts, ReleasedStates.of(List.of("lights 1: RED GREEN LOST"))))
                .isInstanceOf(Flows.BrokenFlows.class)
                .hasMessageContaining("lights.LOST cannot be reached")
                .hasMessageContaining("lights.GREEN has no arrow for ANSWERED")
                .hasMessageContaining("lights.GREEN has no arrow for REFUSED")
                .hasMessageContaining("lights.RED can never give REFUSED")
                .hasMessageContaining("lights.RED can never give WRITTEN")
                .hasMessageContaining("lacks the text no.such.text in fr")
                .hasMessageContaining("lacks the text no.such.text in en");
    }

    @Test
    void the_first_arrow_that_holds_wins_and_none_is_an_answer_too() {
        var machine = new FlowMachine<>(new Lights(List.of(
                from(Light.RED)
                        .on(Signal.ANSWERED)
                        .when("lost", slots -> slots.has("lost"))
                        .to(Light.LOST),
                from(Light.RED)
                        .on(Signal.ANSWERED)
                        .when("stays", slots -> slots.has("stays"))
                        .to(Light.RED),
                from(Light.RED)
                        .on(Signal.ANSWERED)
                        .when("green", slots -> slots.has("green"))
                        .to(Light.GREEN))));

        assertThat(machine.next("RED", Signal.ANSWERED, new Slots(Map.of("green", ""))))
                .contains("GREEN");
        assertThat(machine.next("RED", Signal.ANSWERED, new Slots(Map.of("green", "", "lost", ""))))
                .contains("LOST");
        assertThat(machine.next("RED", Signal.ANSWERED, new Slots(Map.of("stays", ""))))
                .contains("RED");
        assertThat(machine.next("RED", Signal.ANSWERED, new Slots(Map.of()))).isEmpty();
        assertThat(machine.next("GREEN", Signal.ANSWERED, new Slots(Map.of("green", ""))))
                .isEmpty();
    }
}
