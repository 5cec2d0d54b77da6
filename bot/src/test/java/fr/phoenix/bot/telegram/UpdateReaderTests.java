package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.telegram.Incoming.Handed;
import fr.phoenix.bot.telegram.Incoming.Ignored;
import fr.phoenix.bot.telegram.Incoming.Said;
import fr.phoenix.bot.telegram.Incoming.Tapped;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Content;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Words;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateReaderTests {

    private static final String WHO =
            "'chat':{'id':77,'type':'private'},'from':{'id':77,'is_bot':false,'language_code':'en-GB'},'date':1790000000";

    @Test
    void aTextIsTypedByItsChatInItsLanguage() {
        var said = (Said) read("{'update_id':5,'message':{'message_id':9," + WHO + ",'text':'Bonjour 🙂'}}");

        assertThat(said.content()).isEqualTo(new Typed(new Words("Bonjour 🙂"), Kind.CHAT));
        assertThat(said.sender().account()).isEqualTo(new Account(Channel.TELEGRAM, "77"));
        assertThat(said.sender().language()).isEqualTo(Language.EN);
        assertThat(said.sender().externalId()).isEqualTo("update-5-1790000000");
    }

    @ParameterizedTest
    @CsvSource({
        "/cv@phoenix_bot, /cv",
        "/start@phoenix_bot CODE1, /start CODE1",
        "/start CODE1, /start CODE1",
        "ecrire@moi.fr, ecrire@moi.fr",
    })
    void commandsLoseTheNameOfTheBot(String text, String typed) {
        assertThat(content("'text':'" + text + "'")).isEqualTo(new Typed(new Words(typed), Kind.CHAT));
    }

    @ParameterizedTest
    @CsvSource({
        "photo, PHOTO",
        "voice, VOICE",
        "audio, VOICE",
        "video_note, VOICE",
        "sticker, STICKER",
        "location, OTHER",
        "contact, OTHER",
        "video, OTHER",
        "something_new, OTHER",
    })
    void whatPhoenixCannotReadIsNamed(String field, Medium medium) {
        assertThat(content("'" + field + "':{'file_id':'x'}")).isEqualTo(new Unsupported(medium));
    }

    @ParameterizedTest
    @CsvSource({
        "Mon CV.PDF, application/octet-stream, application/pdf",
        "cv.docx, '', application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "offre.txt, text/plain, text/plain",
        "sans-fin, application/pdf, application/pdf",
    })
    void documentsThatCanBeReadAreFetched(String name, String mime, String mediaType) {
        var handed = (Handed) read(document(name, mime, 1_000));

        assertThat(handed.mediaType()).isEqualTo(mediaType);
        assertThat(handed.name().text()).isEqualTo(name);
        assertThat(handed.telegramFile()).isEqualTo("F");
    }

    @ParameterizedTest
    @CsvSource({"cv.odt, application/vnd.oasis.opendocument.text, 10", "cv.pdf, application/pdf, 10485761"})
    void otherFilesAndTooLargeOnesAreNot(String name, String mime, long size) {
        assertThat(((Said) read(document(name, mime, size))).content()).isEqualTo(new Unsupported(Medium.FILE));
    }

    @Test
    void aButtonIsAChoice() {
        var tapped = (Tapped) read("{'update_id':6,'callback_query':{'id':'cb1','from':{'id':77,'language_code':'fr'},"
                + "'message':{'message_id':3,'chat':{'id':77,'type':'private'}},'data':'adult'}}");

        assertThat(tapped.content()).isEqualTo(new Chosen("adult"));
        assertThat(tapped.callback()).isEqualTo("cb1");
        assertThat(tapped.sender().externalId()).isEqualTo("update-6-cb1");
        assertThat(tapped.sender().language()).isEqualTo(Language.FR);
    }

    @Test
    void whoBlocksTheBotHasLeft() {
        var left = (Said) read("{'update_id':8,'my_chat_member':{'chat':{'id':77,'type':'private'},'date':1790000000,"
                + "'from':{'id':77,'language_code':'fr'},'new_chat_member':{'status':'kicked'}}}");

        assertThat(left.content()).isEqualTo(new Message.Left());
        assertThat(left.sender().account()).isEqualTo(new Account(Channel.TELEGRAM, "77"));
        assertThat(left.sender().externalId()).isEqualTo("update-8-1790000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'update_id':1,'my_chat_member':{'chat':{'id':77,'type':'private'}}}",
                "{'update_id':1,'my_chat_member':{'chat':{'id':77,'type':'private'},'new_chat_member':{'status':'member'}}}",
                "{'update_id':1,'my_chat_member':{'chat':{'id':-77,'type':'group'},'new_chat_member':{'status':'kicked'}}}",
                "{'update_id':1,'edited_message':{'chat':{'id':77,'type':'private'},'text':'x'}}",
                "{'update_id':1,'channel_post':{'chat':{'id':-77,'type':'channel'},'text':'x'}}",
                "{'update_id':1,'message':{'chat':{'id':-77,'type':'group'},'text':'x'}}",
                "{'update_id':1,'message':{'chat':{'id':-100,'type':'supergroup'},'text':'/cv@phoenix_bot'}}",
                "{'update_id':1,'message':{'chat':{'id':77,'type':'private'},'from':{'is_bot':true},'text':'x'}}",
                "{'update_id':1,'callback_query':{'id':'1','message':{'chat':{'id':-7,'type':'group'}},'data':'x'}}",
                "{'update_id':1,'callback_query':{'id':'1','message':{'chat':{'id':7}},'game_short_name':'x'}}",
                "{'update_id':1}",
                "{'message':'not an object'}",
                "[]",
                "7",
            })
    void everythingElseIsIgnored(String update) {
        assertThat(read(update)).isEqualTo(new Ignored());
    }

    private static String document(String name, String mime, long size) {
        return "{'update_id':7,'message':{" + WHO + ",'caption':'mon cv','document':{'file_id':'F','file_name':'" + name
                + "','mime_type':'" + mime + "','file_size':" + size + "}}}";
    }

    private static Content content(String field) {
        return ((Said) read("{'update_id':5,'message':{" + WHO + "," + field + "}}")).content();
    }

    private static Incoming read(String update) {
        return UpdateReader.read(TelegramApi.tree(update.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
