package fr.phoenix.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.bot.stories.Story.Check.Kind;
import fr.phoenix.bot.stories.Story.Played;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Register;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryFileTests {

    private static final Path FILE = Path.of("stories", "letter", "typo.fr.story");

    @Test
    void a_story_reads_like_a_conversation() {
        var story = read("""
                # Une faute de frappe
                language: fr
                register: tu
                channel: telegram
                model: gemini

                person: letre
                phoenix: Pour quelle offre … ?
                # a remark
                after: 3 days
                person: <offer aide-soignante>
                gemini: answer past-trade = caissière
                state (gemini): letter.ASKING_PAST_TRADE
                never: tu
                """);

        assertThat(story.title()).isEqualTo("Une faute de frappe");
        assertThat(story.flow()).isEqualTo("letter");
        assertThat(story.pattern()).isEqualTo("typo");
        assertThat(story.played()).containsExactly(Played.GEMINI);
        assertThat(story.person()).isEqualTo(new Person(Language.FR, Register.TU, Channel.TELEGRAM, true, true));
        assertThat(story.turns()).hasSize(2);
        var last = story.turns().getLast();
        assertThat(last.silence()).isEqualTo(Duration.ofDays(3));
        assertThat(last.said()).isEqualTo(new Said.Pasted(Message.Kind.OFFER, "aide-soignante"));
        assertThat(last.gemini()).extracting(Story.Line::text).containsExactly("answer past-trade = caissière");
        assertThat(last.checks())
                .extracting(Story.Check::kind, Story.Check::with, Story.Check::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.STATE, Optional.of(Played.GEMINI), 13),
                        org.assertj.core.groups.Tuple.tuple(Kind.NEVER, Optional.empty(), 14));
    }

    @Test
    void a_line_that_begins_with_a_space_goes_on_with_the_message_above() {
        var story = read("# Titre\nperson: une ligne\n  une autre\n");

        assertThat(story.turns().getFirst().said()).isEqualTo(new Said.Typed("une ligne\nune autre"));
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() {
        refused("# Titre\nperson: bonjour\nphenix: salut\n", ":3: no line begins with “phenix:”");
        refused("# Titre\nperson: <ofre x>\n", ":2: “<ofre x>” is no message");
        refused("# Titre\nafter: three days\n", ":2: a silence is written “after: 3 days”");
        refused("# Titre\nperson: a\nafter: 3 days\n", "a story ends with somebody who says something");
        refused("# Titre\nlangage: fr\nperson: a\n", ":2: “langage” is no setting");
        refused("# Titre\nregister: toi\nperson: a\n", "register is one of: tu | vous");
        refused("person: bonjour\n", "the first line is the title");
        refused("# Titre\nlanguage: en\nperson: a\n", "is named <pattern>.en.story");
        refused("# Titre\nwhatever\n", ":2: a line is “word: text”");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BrokenStory.class)
                .hasMessageStartingWith(FILE + ":")
                .hasMessageContaining(why);
    }

    private static Story read(String text) {
        return StoryFile.parse(FILE, List.of(text.split("\n")));
    }
}
