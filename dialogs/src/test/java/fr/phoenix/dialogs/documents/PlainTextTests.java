package fr.phoenix.dialogs.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void accents_are_composed_and_ligatures_spelled_out() {
        assertThat(PlainText.of("E\u0301le\u0300ve quali\uFB01ée, o\uFB03ce")).isEqualTo("Élève qualifiée, office");
    }

    @Test
    void what_cannot_be_seen_is_removed() {
        assertThat(PlainText.of("\uFEFFa\u200Bb\u00ADc\u2060d\u202Ee\u0007f")).isEqualTo("abcdef");
    }

    @Test
    void spaces_and_line_ends_become_plain() {
        assertThat(PlainText.of("a\u00A0b\u2009c\r\nd\re\u2028f  \n")).isEqualTo("a b c\nd\ne\nf");
    }

    @Test
    void at_most_one_empty_line_is_kept_in_a_row() {
        assertThat(PlainText.of("\n\na\n \n\n\nb\n\n")).isEqualTo("a\n\nb");
    }

    @Test
    void signs_beyond_the_basic_plane_stay_whole() {
        assertThat(PlainText.of("a 😀 b")).isEqualTo("a 😀 b");
    }

    @Test
    void doing_it_twice_changes_nothing_more() {
        var once = PlainText.of("\tA\u0300 la\u2003fin\uFB02e\r\n\r\n\r\nb");

        assertThat(PlainText.of(once)).isEqualTo(once);
    }
}
