package fr.phoenix.bot.webchat;

import fr.phoenix.dialogs.Language;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why the API refuses a call: a status, and the key of a sentence for the person. */
final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final Reason reason;

    /** The closed set of refusals, with their sentences in both languages. */
    enum Reason {
        NO_SESSION(
                "Cette conversation a expiré ou n’existe plus. Ouvrez-en une nouvelle.",
                "This conversation has expired or no longer exists. Please open a new one."),
        UNKNOWN_LINK(
                "Ce code n’est pas valable ou a expiré. Demandez-en un nouveau.",
                "This code is not valid or has expired. Please ask for a new one."),
        LINKED_HERE(
                "Ce code mène à cette conversation même : c’est ailleurs qu’il sert.",
                "This code leads to this very conversation: it is for somewhere else."),
        UNREADABLE("Cet appel n’est pas bien formé : {0}", "This call is not well formed: {0}"),
        EMPTY("Ce message est vide.", "This message is empty."),
        TOO_LONG(
                "Ce message est trop long : {0} caractères au plus.",
                "This message is too long: {0} characters at most."),
        TOO_LARGE("Ce fichier est trop gros : 10 Mo au plus.", "This file is too large: 10 MB at most."),
        EMPTY_FILE("Ce fichier est vide.", "This file is empty."),
        UNSUPPORTED(
                "Ce type de fichier n’est pas lu : PDF, DOCX ou TXT.",
                "This kind of file is not read: PDF, DOCX or TXT."),
        CONFLICT(
                "Cet identifiant de message a déjà servi pour un autre message.",
                "This message id was already used for another message."),
        NOT_JSON(
                "Cet appel doit être en JSON, et un fichier en multipart/form-data.",
                "This call must be JSON, and a file multipart/form-data."),
        NO_SUCH_CALL("Cet appel n’existe pas.", "This call does not exist."),
        NOT_FOUND("Ce document n’existe pas ou plus.", "This document does not exist, or no longer."),
        TOO_MANY(
                "C’est beaucoup en peu de temps. Réessayez dans {0} s.",
                "That is a lot in a short time. Please try again in {0} s."),
        UNAVAILABLE(
                "Le service est momentanément indisponible. Rien n’est perdu : réessayez dans un instant.",
                "The service is unavailable for a moment. Nothing is lost: please try again shortly.");

        private final String french;
        private final String english;

        Reason(String french, String english) {
            this.french = french;
            this.english = english;
        }

        String say(Language language, String argument) {
            return switch (language) {
                case FR -> french.replace(" :", "\u00a0:").replace("{0}", argument);
                case EN -> english.replace("{0}", argument);
            };
        }
    }

    private final String argument;

    Refusal(HttpStatus status, Reason reason) {
        this(status, reason, "");
    }

    Refusal(HttpStatus status, Reason reason, String argument) {
        super(reason.name());
        this.status = status;
        this.reason = reason;
        this.argument = argument;
    }

    HttpStatus status() {
        return status;
    }

    String say(Language language) {
        return reason.say(language, argument);
    }

    /** What fills the sentence. */
    String argument() {
        return argument;
    }

    String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
