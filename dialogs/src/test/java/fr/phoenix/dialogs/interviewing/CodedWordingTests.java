package fr.phoenix.dialogs.interviewing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.checkin.CheckInFlow;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CodedWordingTests {

    private static final Texts TEXTS = Texts.load();
    private static final CodedWording WORDING = CodedWording.load(TEXTS);
    private static final Object[] ARGUMENTS = {"3", "2", "deux refus", "x", "y"};

    private static Set<String> said() {
        var flow = new CheckInFlow();
        var keys = new TreeSet<String>();
        Arrays.stream(flow.states().getEnumConstants())
                .map(flow::step)
                .map(Step::texts)
                .forEach(keys::addAll);
        return keys;
    }

    @Test
    void every_text_of_the_check_in_is_coded() {
        assertThat(said())
                .allSatisfy(key -> assertThat(WORDING.knows(key)).as(key).isTrue());
    }

    @Test
    void none_of_them_pushes_or_blames_or_advises_unasked() {
        assertThat(said()).allSatisfy(key -> assertThat(WORDING.of(key)).as(key).noneMatch(Behaviour::forbidden));
    }

    @Test
    void what_people_coded_is_what_the_words_show() {
        var wrong = new ArrayList<String>();
        for (var key : said()) {
            var coded = WORDING.of(key);
            if (coded.isEmpty()) {
                continue;
            }
            for (var language : Language.values()) {
                for (var register : Register.values()) {
                    var text = TEXTS.say(language, register, key, ARGUMENTS);
                    boolean told = coded.contains(Behaviour.INFORMATION_WITH_PERMISSION);
                    boolean asks = coded.stream().anyMatch(Behaviour::question);
                    if (!told && asks != text.contains("?")) {
                        wrong.add(key + " asks, or does not: " + text);
                    }
                    if (!told && Coder.code(text).stream().anyMatch(Behaviour::forbidden)) {
                        wrong.add(key + " pushes or blames: " + text);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_turn_is_coded_by_all_that_was_said_in_it() {
        var turn = List.of(
                fixed(TEXTS.say(Language.FR, Register.TU, "check-in.both.unsure", 7, 2)),
                fixed(TEXTS.say(Language.FR, Register.TU, "check-in.ask-weight")),
                fixed("Ce que personne n’a codé."));

        assertThat(WORDING.code(turn)).containsExactlyInAnyOrder(Behaviour.COMPLEX_REFLECTION, Behaviour.OPEN_QUESTION);
    }

    @Test
    void written_words_are_coded_by_what_they_do() {
        var written = new Replied(
                new Reply.Text(new Words("Tu devrais appeler.")),
                "check-in",
                "REFLECTING",
                new Author.Writer("gemini", "check-in/reflect.v1"),
                Language.FR);

        assertThat(WORDING.code(List.of(written))).containsExactly(Behaviour.PERSUASION);
    }

    private static Replied fixed(String text) {
        return new Replied(
                new Reply.Text(new Words(text)), "check-in", "ASKING_WEIGHT", new Author.Fixed(), Language.FR);
    }
}
