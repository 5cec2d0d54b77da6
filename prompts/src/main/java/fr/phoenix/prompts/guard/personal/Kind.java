package fr.phoenix.prompts.guard.personal;

/** The closed set of personal data that is recognised; the names stand in marks such as {@code ⟦MAIL_1⟧} and never change. */
public enum Kind {
    MAIL,
    IBAN,
    /** The French social security number. */
    NIR,
    TEL,
    BIRTH,
    ADDRESS,
    NAME
}
