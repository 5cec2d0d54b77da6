package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpdatesInHandTests {

    private final UpdatesInHand updates = new UpdatesInHand();

    @Test
    void theOffsetStaysAtTheOldestThatIsNotDone() {
        updates.begin(10);
        updates.begin(11);
        updates.begin(12);

        updates.done(11);
        assertThat(updates.offset()).isEqualTo(10);
        updates.done(10);
        assertThat(updates.offset()).isEqualTo(12);
        updates.done(12);
        assertThat(updates.offset()).isEqualTo(13);
        assertThat(updates.isIdle()).isTrue();
    }

    @Test
    void whatIsInHandOrDoneIsNotTakenAgain() {
        updates.begin(10);
        updates.begin(11);
        updates.done(11);

        assertThat(updates.begin(10)).isFalse();
        assertThat(updates.begin(11)).isFalse();
        assertThat(updates.begin(12)).isTrue();
    }

    @Test
    void whatFailedIsTakenAgainAndHoldsTheOffset() {
        updates.begin(10);
        updates.dropped(10);

        assertThat(updates.offset()).isEqualTo(10);
        assertThat(updates.begin(10)).isTrue();
    }

    @Test
    void whatFailedAndIsNotGivenAgainHoldsTheOffsetNoLonger() {
        updates.begin(10);
        updates.dropped(10);

        updates.firstGiven(12);
        updates.begin(12);
        updates.done(12);

        assertThat(updates.offset()).isEqualTo(13);
    }

    @Test
    void whatIsInHandHoldsTheOffsetEvenWhenItIsNotGivenAgain() {
        updates.begin(10);

        updates.firstGiven(12);

        assertThat(updates.offset()).isEqualTo(10);
    }
}
