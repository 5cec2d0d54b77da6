package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.telegram.Parcels.Kind;
import fr.phoenix.bot.telegram.Parcels.Parcel;
import fr.phoenix.bot.telegram.Parcels.Parcel.Enclosure;
import fr.phoenix.bot.telegram.Parcels.Parcel.Letter;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.texts.Texts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParcelsTests {

    private static final Author FIXED = new Author.Fixed();
    private static final FileId FILE = new FileId(new UUID(0, 1));

    private final Parcels parcels = new Parcels(Texts.load());

    @Test
    void fixedWordingIsNotSigned() {
        assertThat(of(new Reply.Text(new Words("Bonjour")), FIXED, Language.FR))
                .containsExactly(new Letter(Styled.plain("Bonjour"), List.of()));
    }

    @Test
    void whatAModelWroteSaysSo() {
        var gemini = new Author.Writer("gemini-3-flash", "check-in/reflect.v1.fr");

        assertThat(onlyText(gemini, Language.FR)).isEqualTo("Oui.\n\nécrit par une IA (gemini-3-flash)");
        assertThat(onlyText(gemini, Language.EN)).isEqualTo("Oui.\n\nwritten by an AI (gemini-3-flash)");
    }

    @Test
    void whatTheOfflineWriterWroteSaysSo() {
        assertThat(onlyText(new Author.Writer("offline", "x"), Language.FR))
                .isEqualTo("Oui.\n\nécrit sans modèle d’IA, par des règles");
    }

    @Test
    void buttonsGoUnderTheLastPiece() {
        var choice = new Choice("yes", "Oui");
        var reply = new Reply.Choices(new Words("a".repeat(5_000)), List.of(choice));

        assertThat(of(reply, FIXED, Language.FR))
                .containsExactly(
                        new Letter(Styled.plain("a".repeat(4_096)), List.of()),
                        new Letter(Styled.plain("a".repeat(904)), List.of(List.of(choice))));
    }

    @Test
    void aShortTextIsTheCaptionOfItsDocument() {
        assertThat(of(document("Ta lettre."), FIXED, Language.FR))
                .containsExactly(new Enclosure(FILE, Kind.DOCUMENT, Styled.plain("Ta lettre.")));
    }

    @Test
    void aLongTextGoesBeforeItsDocument() {
        assertThat(of(document("a".repeat(1_025)), FIXED, Language.FR))
                .containsExactly(
                        new Letter(Styled.plain("a".repeat(1_025)), List.of()),
                        new Enclosure(FILE, Kind.DOCUMENT, Styled.plain("")));
    }

    private static Reply document(String text) {
        return new Reply.Document(new Words(text), FILE, new Words("lettre.pdf"), "application/pdf", 3);
    }

    private String onlyText(Author author, Language language) {
        var letters = of(new Reply.Text(new Words("Oui.")), author, language);
        return ((Letter) letters.getFirst()).text().text();
    }

    private List<Parcel> of(Reply reply, Author author, Language language) {
        return parcels.of(new Replied(reply, "check-in", "REFLECTING", author, language));
    }
}
