package fr.phoenix.dialogs.flow;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Frame.Asked;
import fr.phoenix.dialogs.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlowVersionsTests {

    private static final ReleasedStates RELEASED = ReleasedStates.of(
            List.of("tea 1: ASKING_MILK ASKING_SUGAR", "tea 2: ASKING DONE", "tea 3: ASKING DONE", "bread 1: BAKING"));

    private final Texts texts = Texts.load();

    enum Tea {
        ASKING,
        DONE
    }

    private record Brew(int version, List<Migration> migrations) implements Flow<Tea> {

        @Override
        public String code() {
            return "tea";
        }

        @Override
        public Class<Tea> states() {
            return Tea.class;
        }

        @Override
        public Tea initial() {
            return Tea.ASKING;
        }

        @Override
        public List<Arrow<Tea>> arrows() {
            return List.of(from(Tea.ASKING).on(Signal.ANSWERED).to(Tea.DONE));
        }

        @Override
        public Step step(Tea state) {
            return switch (state) {
                case ASKING -> Questions.open("chitchat", "said");
                case DONE -> Steps.end(_ -> "chitchat", "chitchat");
            };
        }

        @Override
        public String purpose() {
            return "test";
        }
    }

    private static Frame frame(int version, String state) {
        return new Frame(
                "tea",
                version,
                state,
                Map.of("milk", "oat", "sugar", "2"),
                List.of(new Asked(state, Map.of("milk", "oat"), Map.of(), "", 1)),
                Set.of(),
                Optional.empty());
    }

    private Flows catalogue(Brew... versions) {
        return new Flows(List.of(versions), texts, RELEASED);
    }

    @Test
    void the_newest_version_is_begun_and_an_older_one_that_is_listed_goes_on() {
        var flows = catalogue(new Brew(3, List.of()), new Brew(2, List.of()));

        assertThat(flows.all()).extracting(Flow::version).containsExactly(3);
        assertThat(flows.get("tea").version()).isEqualTo(3);
        assertThat(flows.of(frame(2, "ASKING")).version()).isEqualTo(2);
        assertThat(flows.fateOf(frame(2, "ASKING"))).isEqualTo(new Fate.Stays());
        assertThat(flows.fateOf(frame(3, "ASKING"))).isEqualTo(new Fate.Stays());
        assertThat(flows.next(frame(2, "ASKING"), Signal.ANSWERED)).contains("DONE");
    }

    @Test
    void a_version_that_is_no_more_migrates_by_its_rule() {
        var rule = Migration.from(1)
                .moving("ASKING_MILK", Tea.ASKING)
                .beginningAnew("ASKING_SUGAR")
                .renaming("milk", "said")
                .dropping("sugar");
        var flows = catalogue(new Brew(2, List.of(rule)));

        var change = new FlowMigrated(
                "tea",
                1,
                2,
                "ASKING_MILK",
                "ASKING",
                Map.of("ASKING_MILK", "ASKING"),
                Map.of("milk", "said"),
                Set.of("sugar"));
        assertThat(flows.fateOf(frame(1, "ASKING_MILK"))).isEqualTo(new Fate.Migrates(change));
        assertThat(flows.fateOf(frame(1, "ASKING_SUGAR")))
                .isEqualTo(new Fate.BeginsAnew(new FlowMigrated(
                        "tea", 1, 2, "ASKING_SUGAR", "ASKING", Map.of(), Map.of(), Set.of("milk", "sugar"))));
    }

    @Test
    void a_rule_of_an_older_version_that_is_still_listed_serves_when_the_newest_has_none() {
        var rule = Migration.from(1).moving("ASKING_MILK", Tea.ASKING).moving("ASKING_SUGAR", Tea.ASKING);
        var flows = catalogue(new Brew(2, List.of(rule)), new Brew(3, List.of()));

        assertThat(flows.fateOf(frame(1, "ASKING_SUGAR")))
                .isInstanceOfSatisfying(
                        Fate.Migrates.class,
                        fate -> assertThat(fate.change().toVersion()).isEqualTo(2));
    }

    @Test
    void what_is_not_known_is_newer_and_what_was_withdrawn_ends() {
        var flows = catalogue(new Brew(2, List.of()));

        assertThat(flows.fateOf(frame(3, "ASKING"))).isEqualTo(new Fate.Newer());
        assertThat(flows.fateOf(new Frame("coffee", 1, "ROASTING", Map.of(), List.of(), Set.of(), Optional.empty())))
                .isEqualTo(new Fate.Newer());
        assertThat(flows.fateOf(new Frame("bread", 1, "BAKING", Map.of(), List.of(), Set.of(), Optional.empty())))
                .isEqualTo(new Fate.Ends());
    }

    @Test
    void a_rule_that_forgets_a_state_or_leads_nowhere_stops_the_start() {
        var rule = Migration.from(1).moving("ASKING_LEMON", Signal.ANSWERED);

        assertThatThrownBy(() -> catalogue(new Brew(2, List.of(rule, Migration.from(2), Migration.from(7)))))
                .isInstanceOf(Flows.BrokenFlows.class)
                .hasMessageContaining("tea 2 from 1 says nothing of ASKING_MILK")
                .hasMessageContaining("tea 2 from 1 says nothing of ASKING_SUGAR")
                .hasMessageContaining("tea 2 from 1 speaks of ASKING_LEMON, which there never was")
                .hasMessageContaining("tea 2 from 1 leads to ANSWERED, which there is not")
                .hasMessageContaining("tea 2 from 2 leads to no newer version")
                .hasMessageContaining("tea 2 from 7: that version was never released");
    }

    @Test
    void a_table_whose_states_changed_under_its_version_stops_the_start() {
        assertThatThrownBy(() -> catalogue(new Brew(1, List.of())))
                .hasMessageContaining("tea 1 was released with other states: raise its version");
        assertThatThrownBy(() -> catalogue(new Brew(4, List.of())))
                .hasMessageContaining("tea 4 is not in released.txt");
        assertThatThrownBy(() -> catalogue(new Brew(2, List.of()), new Brew(2, List.of())))
                .hasMessageContaining("tea 2 is listed twice");
    }
}
