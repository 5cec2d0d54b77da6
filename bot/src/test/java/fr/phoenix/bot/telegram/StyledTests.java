package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.telegram.Styled.Span;
import fr.phoenix.bot.telegram.Styled.Style;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StyledTests {

    @Test
    void marksBecomeSpansAndAngleBracketsStayWhatTheyAre() {
        var styled = Styled.markdown("Le **C++** & <b>, voir [France Travail](https://example.org/a?b=1).");

        assertThat(styled.text()).isEqualTo("Le C++ & <b>, voir France Travail.");
        assertThat(styled.spans())
                .containsExactly(
                        new Span(3, 3, new Style.Bold()),
                        new Span(19, 14, new Style.Link("https://example.org/a?b=1")));
    }

    @Test
    void listsGetBulletsAndAMinusInASentenceDoesNot() {
        assertThat(Styled.markdown("- un\n- **deux**\n12 - 3").text()).isEqualTo("• un\n• deux\n12 - 3");
    }

    @Test
    void aLinkInsideBoldIsBoth() {
        assertThat(Styled.markdown("**voir [ici](https://example.org)**").spans())
                .containsExactlyInAnyOrder(
                        new Span(0, 8, new Style.Bold()), new Span(5, 3, new Style.Link("https://example.org")));
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(Styled.markdown("[x](javascript:alert)").text()).isEqualTo("[x](javascript:alert)");
    }

    @Test
    void loneMarksStayText() {
        assertThat(Styled.markdown("2 ** 3 et [ouvert").text()).isEqualTo("2 ** 3 et [ouvert");
    }

    @Test
    void aLongTextIsCutAtParagraphsFirst() {
        var text = "a".repeat(60) + "\n\n" + "b b ".repeat(20);

        assertThat(Styled.plain(text).split(100))
                .extracting(Styled::text)
                .containsExactly("a".repeat(60), "b b ".repeat(20).strip());
    }

    @Test
    void piecesAreNeverTooLongAndLoseNoWord() {
        var text = "mot ".repeat(5_000);

        var pieces = Styled.plain(text).split(4_096);

        assertThat(pieces).allSatisfy(piece -> assertThat(piece.text().length()).isLessThanOrEqualTo(4_096));
        assertThat(pieces.stream().map(Styled::text).collect(Collectors.joining(" ")))
                .isEqualTo(text.strip());
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInHalf() {
        var pieces = Styled.plain("x" + "🙂".repeat(100)).split(50);

        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece.text().length()).isLessThanOrEqualTo(50);
            assertThat(Character.isLowSurrogate(piece.text().charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(
                            piece.text().charAt(piece.text().length() - 1)))
                    .isFalse();
        });
    }

    @Test
    void aStyleOverACutGoesOnInTheNextPiece() {
        var pieces = Styled.markdown("**" + "a".repeat(80) + " " + "b".repeat(80) + "**")
                .split(100);

        assertThat(pieces.get(0).spans()).containsExactly(new Span(0, 80, new Style.Bold()));
        assertThat(pieces.get(1).spans()).containsExactly(new Span(0, 80, new Style.Bold()));
    }

    @Test
    void aSignatureComesAfterAnEmptyLine() {
        var signed = Styled.plain("Oui.").then(Styled.italic("écrit"));

        assertThat(signed.text()).isEqualTo("Oui.\n\nécrit");
        assertThat(signed.spans()).containsExactly(new Span(6, 5, new Style.Italic()));
    }

    @Test
    void aBlankTextHasNoPieces() {
        assertThat(Styled.plain(" \n ").split(100)).isEmpty();
    }
}
