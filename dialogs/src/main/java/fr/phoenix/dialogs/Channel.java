package fr.phoenix.dialogs;

/** Where a conversation takes place. The code is stored and shown in metrics: never change one. */
public enum Channel {
    WEB("web"),
    TELEGRAM("telegram");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
