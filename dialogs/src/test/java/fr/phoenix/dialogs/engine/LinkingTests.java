package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinkingTests {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator());

    @Test
    void a_check_in_begun_on_the_web_goes_on_at_the_same_step_on_telegram_and_back() {
        person.welcomed().checkingIn().tap("6");
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
        var question = person.replies().getLast().reply();
        var code = askForACode();

        person.as(Channel.TELEGRAM, "7").type("/start " + code);

        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
        assertThat(person.said()).contains("C’est relié");
        assertThat(person.replies().getLast().reply()).isEqualTo(question);
        assertThat(upshot()).isEqualTo(Upshot.JOINED);
        person.tap("4");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        person.as(Channel.WEB, "rehearsal").type("J’ai peur de ne pas y arriver");
        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
    }

    @Test
    void the_code_comes_with_a_link_and_the_question_stays_open() {
        person.welcomed().checkingIn().type("continuer sur Telegram");

        var code = code();
        assertThat(person.said()).contains("https://telegram.example/" + code, "/start " + code);
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        assertThat(person.replies().getLast().reply()).isInstanceOf(Reply.Choices.class);
    }

    @Test
    void on_telegram_the_link_leads_to_the_web() {
        person.as(Channel.TELEGRAM, "7")
                .type("/start")
                .tap("fr")
                .tap("vous")
                .tap("adult")
                .tap("agree");

        person.type("/lier");

        assertThat(person.said()).contains("https://web.example/" + code());
    }

    @Test
    void no_event_holds_a_code_that_was_shown() {
        person.welcomed();
        var code = askForACode();

        person.as(Channel.TELEGRAM, "7").type("/start " + code);

        assertThat(person.events().toString()).doesNotContain(code);
        assertThat(received()).isEqualTo(new CodeShown(Upshot.JOINED));
    }

    @Test
    void a_code_makes_nobody_18() {
        person.welcomed();
        var code = askForACode();
        person.as(Channel.TELEGRAM, "8").type("/start").tap("fr").tap("tu").tap("minor");
        var here = person.conversation();

        person.type("/start " + code);

        assertThat(person.conversation()).isEqualTo(here);
        assertThat(upshot()).isEqualTo(Upshot.UNKNOWN);
    }

    @Test
    void somebody_with_a_conversation_of_their_own_is_asked_first() {
        person.welcomed().checkingIn();
        var there = person.conversation();
        var code = askForACode();
        person.as(Channel.TELEGRAM, "7")
                .type("/start")
                .tap("fr")
                .tap("tu")
                .tap("adult")
                .tap("agree");
        var here = person.conversation();

        person.type("/start " + code);

        assertThat(person.conversation()).isEqualTo(here);
        assertThat(upshot()).isEqualTo(Upshot.ASKED);
        assertThat(((Reply.Choices) person.replies().getLast().reply()).choices())
                .extracting(Reply.Choice::id)
                .containsExactly("link-confirm", "resume");
        person.tap("link-confirm");
        assertThat(person.conversation()).isEqualTo(there);
        assertThat(upshot()).isEqualTo(Upshot.LEFT_AND_JOINED);
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        assertThat(person.tap("7").conversation()).isEqualTo(there);
    }

    @Test
    void whoever_refuses_stays_where_they_are() {
        person.welcomed();
        var code = askForACode();
        person.as(Channel.TELEGRAM, "7")
                .type("/start")
                .tap("fr")
                .tap("tu")
                .tap("adult")
                .tap("agree");
        var here = person.conversation();

        person.type("/start " + code).tap("resume").checkingIn();

        assertThat(person.conversation()).isEqualTo(here);
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void before_the_welcome_is_over_there_is_nothing_to_ask() {
        person.welcomed().checkingIn();
        var there = person.conversation();
        var code = askForACode();
        person.as(Channel.TELEGRAM, "7").type("/start").tap("fr");

        person.type("/start " + code);

        assertThat(person.conversation()).isEqualTo(there);
        assertThat(upshot()).isEqualTo(Upshot.LEFT_AND_JOINED);
    }

    @Test
    void a_code_counts_once_and_a_newcomer_with_a_bad_one_is_welcomed_all_the_same() {
        person.welcomed();
        var code = askForACode();
        person.as(Channel.TELEGRAM, "7").type("/start " + code);

        person.as(Channel.TELEGRAM, "8").type("/start " + code);

        assertThat(upshot()).isEqualTo(Upshot.UNKNOWN);
        assertThat(person.said()).contains("n’est pas valable");
        assertThat(person.at()).startsWith("welcome.");
    }

    @Test
    void the_sixth_invalid_code_and_all_after_it_are_not_looked_at() {
        person.welcomed();
        var code = askForACode();
        person.as(Channel.TELEGRAM, "8");
        for (int i = 0; i < 5; i++) {
            person.type("/start 0000-0000-0000-000" + i);
            assertThat(upshot()).isEqualTo(Upshot.UNKNOWN);
        }

        person.type("/start " + code);

        assertThat(upshot()).isEqualTo(Upshot.TOO_MANY);
        assertThat(person.as(Channel.TELEGRAM, "9").type("/start " + code).at()).isEqualTo("menu");
    }

    @Test
    void the_code_of_this_very_conversation_still_counts_elsewhere() {
        person.as(Channel.TELEGRAM, "7")
                .type("/start")
                .tap("fr")
                .tap("tu")
                .tap("adult")
                .tap("agree");
        var code = askForACode();

        person.type("/start " + code);

        assertThat(upshot()).isEqualTo(Upshot.HERE);
        person.as(Channel.TELEGRAM, "8").type("/start " + code);
        assertThat(upshot()).isEqualTo(Upshot.JOINED);
    }

    @Test
    void in_the_web_chat_a_code_goes_into_the_menu() {
        person.welcomed();
        var code = askForACode();

        person.type(code);

        assertThat(upshot()).isEqualTo(Upshot.BY_MENU);
        assertThat(person.events().toString()).doesNotContain(code);
    }

    @Test
    void erasing_on_one_channel_erases_the_conversation_that_was_left_too() {
        person.welcomed();
        var code = askForACode();
        person.as(Channel.TELEGRAM, "7").type("/start").tap("fr").type("/start " + code);

        person.tap("data-erase").tap("data-erase-confirm");

        assertThat(person.erased()).isTrue();
        assertThat(person.type("/start").at()).startsWith("welcome.");
    }

    private String askForACode() {
        person.type("relier");
        return code();
    }

    private String code() {
        return CODE.matcher(person.said()).results().findFirst().orElseThrow().group();
    }

    private Upshot upshot() {
        return ((CodeShown) received()).upshot();
    }

    private Message.Content received() {
        return List.copyOf(person.events()).stream()
                .filter(MessageReceived.class::isInstance)
                .map(event -> ((MessageReceived) event).content())
                .findFirst()
                .orElseThrow();
    }
}
