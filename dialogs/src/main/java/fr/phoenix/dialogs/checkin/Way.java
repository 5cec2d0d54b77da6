package fr.phoenix.dialogs.checkin;

/** How the person wants to go on once the obstacle has a name. The codes are stored. */
final class Way {

    static final String IDEAS = "ideas";
    static final String TALK = "talk";
    static final String OWN = "own";

    private Way() {}
}
