package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.telegram.Styled.Span;
import fr.phoenix.bot.telegram.Styled.Style;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void aCutGoesAroundAStyledStretch() {
        var pieces = Styled.markdown("a".repeat(60) + " **un deux trois quatre cinq six sept huit neuf** fin")
                .split(100);

        assertThat(pieces)
                .extracting(Styled::text)
                .containsExactly("a".repeat(60), "un deux trois quatre cinq six sept huit neuf fin");
        assertThat(pieces.get(1).spans()).containsExactly(new Span(0, 44, new Style.Bold()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsSplitIntoWholePiecesThatSayTheSame(long seed) {
        var styled = Styled.markdown(generated(new Random(seed)));

        var pieces = styled.split(4_096);

        assertThat(pieces).allSatisfy(piece -> {
            var text = piece.text();
            assertThat(text.length()).isBetween(1, 4_096);
            assertThat(Character.isLowSurrogate(text.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1)))
                    .isFalse();
            assertThat(piece.spans()).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        });
        assertThat(pieces.stream()
                        .map(Styled::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""))
                .isEqualTo(styled.text().replaceAll("\\s", ""));
        assertThat(pieces.stream().flatMap(StyledTests::styledWords))
                .containsExactlyElementsOf(styledWords(styled).toList());
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Stream<String> styledWords(Styled styled) {
        return styled.spans().stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::length))
                .map(span -> span.style() + styled.text().substring(span.start(), span.end()));
    }

    /** Some 15,000 units of words, faces, styled stretches and links, with few or many places to cut at. */
    private static String generated(Random random) {
        var separators = random.nextBoolean() ? List.of(" ", " ", " ", "\n", "\n\n") : List.of("", "", "", "", " ");
        var text = new StringBuilder();
        while (text.length() < 15_000) {
            int size = 1 + random.nextInt(random.nextInt(20) == 0 ? 600 : 12);
            var word = (random.nextInt(3) == 0 ? "🙂" : "mot").repeat(size);
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "**" + word + " " + word + "**";
                        case 1 -> "[" + word + "](https://example.org/" + size + ")";
                        default -> word;
                    });
            text.append(separators.get(random.nextInt(separators.size())));
        }
        return text.toString();
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
