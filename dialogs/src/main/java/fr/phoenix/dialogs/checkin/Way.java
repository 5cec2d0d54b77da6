package fr.phoenix.dialogs.checkin;

import java.util.Set;

/** How the person wants to go on once the obstacle has a name. The codes are stored. */
final class Way {

    static final String IDEAS = "ideas";
    static final String TALK = "talk";
    static final String OWN = "own";

    static final Set<String> FOR_IDEAS = Set.of(
            "oui",
            "yes",
            "des idees",
            "des pistes",
            "une idee",
            "une piste",
            "ideas",
            "propose",
            "proposez",
            "propose moi",
            "proposez moi",
            "vas y",
            "allez y",
            "je veux bien",
            "des conseils",
            "donne moi des conseils",
            "donnez moi des conseils",
            "donne moi des idees",
            "dis moi quoi faire",
            "dites moi quoi faire",
            "aide moi",
            "aidez moi",
            "go ahead",
            "advice",
            "give me advice",
            "give me ideas",
            "tell me what to do",
            "help me");

    static final Set<String> FOR_TALKING = Set.of(
            "parler",
            "en parler",
            "parlons en",
            "j aimerais en parler",
            "je veux en parler",
            "plus loin",
            "talk",
            "let s talk",
            "let s talk about it",
            "i want to talk",
            "talk first");

    static final Set<String> FOR_OWN = Set.of(
            "j ai une idee",
            "j ai mon idee",
            "j ai deja une idee",
            "mon idee",
            "mon propre pas",
            "my own idea",
            "i have an idea",
            "i have my own idea");

    private Way() {}
}
