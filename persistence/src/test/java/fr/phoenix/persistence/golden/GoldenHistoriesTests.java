package fr.phoenix.persistence.golden;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Trial;
import fr.phoenix.dialogs.flow.Fate;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.history.PastTurn;
import fr.phoenix.dialogs.history.TimeMachine;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GoldenHistoriesTests {

    private static final Flows FLOWS = Catalogue.flows(Texts.load());

    /** Only when asked to, and never over a file that is there. */
    @BeforeAll
    static void record() throws IOException {
        if (GoldenHistory.recording()) {
            for (var name : wanted()) {
                if (!Files.exists(GoldenHistory.file(name))) {
                    GoldenHistory.write(name, GoldenStories.run(name.replaceFirst("\\.v\\d+$", "")));
                }
            }
        }
    }

    private static List<String> wanted() {
        return FLOWS.all().stream()
                .map(flow -> flow.code() + ".v" + flow.version())
                .toList();
    }

    static List<GoldenHistory> histories() {
        return GoldenHistory.all();
    }

    @Test
    void everyFlowOfTodayHasAHistoryOfItsVersion() {
        assertThat(histories())
                .as(
                        "record the missing one with -Dphoenix.golden=record, look at it and commit it: docs/adding-a-flow.md")
                .extracting(GoldenHistory::name)
                .containsAll(wanted());
    }

    @ParameterizedTest
    @MethodSource("histories")
    void whatWasStoredStillLeadsWhereItLed(GoldenHistory history) {
        assertThat(history.turns()).hasSizeGreaterThan(5);
        var claim = new Claim(new ConversationId(new UUID(0, 1)), new PersonId(new UUID(0, 2)), Channel.WEB, 0, 0, 0);
        var conversation = Conversation.begin(claim);
        for (var turn : history.turns()) {
            assertThat(turn.events()).isNotEmpty();
            for (var event : turn.events()) {
                conversation = conversation.evolve(event);
            }
            assertHolds(turn.then(), GoldenHistory.stateOf(conversation));
        }
    }

    /** Whoever stopped after any turn, under any version, is answered now; by then they are on versions the catalogue lists. */
    @ParameterizedTest
    @MethodSource("histories")
    void whoeverStoppedInTheMiddleGoesOnByARule(GoldenHistory history) {
        var past = new ArrayList<ConversationEvent>();
        for (var turn : history.turns()) {
            past.addAll(turn.events());
            var person = new Rehearsal(new ScriptedOrchestrator()).after(past);
            var before = person.folded();

            person.type("retour");

            assertThat(person.said()).isNotEmpty().doesNotContain("Le guide de cette conversation a changé");
            for (var frame : before.stack()) {
                assertThat(FLOWS.fateOf(frame)).isInstanceOfAny(Fate.Stays.class, Fate.Migrates.class);
            }
            assertThat(person.folded().stack()).allMatch(frame -> FLOWS.fateOf(frame) instanceof Fate.Stays);
        }
    }

    /** By the events alone, and without a model: each turn as it was, and taken again to an end. */
    @ParameterizedTest
    @MethodSource("histories")
    void everyTurnOfThePastIsRebuilt(GoldenHistory history) {
        var machine = new TimeMachine(new Trial(FLOWS, Texts.load(), _ -> new Door.Closed()));
        var all =
                history.turns().stream().flatMap(turn -> turn.events().stream()).toList();

        var turns = machine.turns(all);

        assertThat(turns)
                .extracting(PastTurn::events)
                .isEqualTo(
                        history.turns().stream().map(GoldenHistory.Turn::events).toList());
        for (var turn : turns) {
            assertHolds(history.turns().get(turn.number() - 1).then(), GoldenHistory.stateOf(turn.after()));
            assertThat(machine.replay(turn))
                    .filteredOn(Replied.class::isInstance)
                    .isNotEmpty();
        }
    }

    /** The real case: check-in 1 knew no agreement to questions about feelings. */
    @Test
    void aCheckInOfTheFirstVersionMigratesOnItsNextTurnAndKeepsItsAnswers() {
        var first = histories().stream()
                .filter(history -> history.name().equals("check-in.v1"))
                .findFirst()
                .orElseThrow();
        var past = new ArrayList<ConversationEvent>();
        int migrated = 0;
        for (var turn : first.turns()) {
            past.addAll(turn.events());
            var person = new Rehearsal(new ScriptedOrchestrator()).after(past);
            var frame = person.folded().active();
            if (frame.isEmpty() || !frame.get().flow().equals("check-in")) {
                continue;
            }

            person.tap("resume");

            assertThat(person.events())
                    .filteredOn(FlowMigrated.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(FlowMigrated.class, change -> {
                        assertThat(change.fromVersion()).isEqualTo(1);
                        assertThat(change.toState()).isEqualTo(frame.get().state());
                    });
            assertThat(person.folded().stack())
                    .filteredOn(open -> open.flow().equals("check-in"))
                    .singleElement()
                    .satisfies(open -> assertThat(open.slots())
                            .containsAllEntriesOf(frame.get().slots()));
            migrated++;
        }
        assertThat(migrated).isGreaterThan(5);
    }

    /** All that was recorded is still so; what is new since then may be there too. */
    private static void assertHolds(JsonNode recorded, JsonNode today) {
        assertThat(today.path("flows")).isEqualTo(recorded.path("flows"));
        assertThat(today.path("facts")).isEqualTo(recorded.path("facts"));
        recorded.path("profile")
                .propertyStream()
                .forEach(property -> assertThat(today.path("profile").path(property.getKey()))
                        .isEqualTo(property.getValue()));
    }
}
