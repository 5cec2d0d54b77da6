package fr.phoenix.prompts.guard.personal;

import java.util.regex.Pattern;

/** Words after which a name comes, French and English. */
final class NameCues {

    private static final String RELATION =
            "collègues?|coll[eè]gue|cheffe?|chef d'équipe|cheffe d'équipe|patronn?e?|manager|manageuse|responsable|directeur|directrice"
                    + "|supérieure?|mari|femme|épouse|époux|compagnon|compagne|conjointe?|copain|copine|fils|fille|enfants?|frère|s[œoe]+ur|mère|père|maman|papa"
                    + "|cousine?|tante|oncle|neveu|nièce|beau-père|belle-mère|beau-frère|belle-sœur|grand-mère|grand-père|amie?|meilleure? amie?|pote|voisine?|binôme"
                    + "|associée?|tuteur|tutrice|maître de stage|formateur|formatrice|conseiller|conseillère|référente?|mentor|coach|recruteur|recruteuse|DRH|RH|N\\+1"
                    + "|prof|professeure?|enseignante?|médecin|psy|cliente?|patiente?|élève|stagiaire|apprentie?|assistante?"
                    + "|colleagues?|coworkers?|co-workers?|boss|supervisor|team leader|line manager|husband|wife|partner|son|daughter|brother|sister|mother|father|mum|mom|dad"
                    + "|uncle|aunt|cousin|friend|best friend|neighbou?r|tutor|trainer|teacher|advis[eo]r|recruiter|client|patient|flatmate|mate|kid|child";

    /** "mon ancienne cheffe de rayon, …", "my manager …", "ma tutrice s'appelle …". */
    static final Pattern OF_RELATION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mon|ma|mes|ton|ta|notre|nos|votre|vos|son|sa|leur|le|la|un|une|avec|my|our|his|her|their|the|a|an|with)"
                    + " (?:anciens?|anciennes?|ex-?|nouveau|nouvelle|petite?|grande?|future?|old|former|new|little|big|late|current)? ?(?:"
                    + RELATION + ")"
                    + "(?: (?:de|du|des|d'|of|en|in|at work|au travail|préférée?)(?![\\p{L}])(?-i:(?: ?(?:\\p{Ll}[\\p{Ll}-]*|\\p{Lu}{2,4}(?![\\p{L}])))?)){0,2}"
                    + "(?:, | \\(|,? qui s'appelle | s'appelle | s'appelait | se nomme |,? nommée? |,? prénommée? |,? appelée? |,? called |,? named | is called |'s name is | est | is | : | - | )");

    /** "je m'appelle …", "my name is …": the name may be in small letters. */
    static final Pattern OF_ONESELF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:je m'appel+e|j'm'appelle|je me nomme|mon (?:pré)?nom(?: complet| de famille)?(?: est|,? c'est| :)"
                    + "|mes nom et prénom(?: sont)? :?|my (?:full |first |last |family )?name(?: is|'s)|i'm called|i am called|you can call me"
                    + "|on m'appelle|signé :?|signed,?)[ :]*");

    /** "moi c'est …", "I'm …": only with a capital, and where the clause ends after it; trades and peoples are told apart by list. */
    static final Pattern OF_SELF =
            Pattern.compile("(?<!\\p{L})(?:[Mm]oi,? c'est|[Ii]ci|[Jj]e suis|I'm|I am|[Ii]t's|[Tt]his is) ");

    /** What follows a name that is explained: "…, mon ancien collègue", "…, my boss". */
    static final Pattern RELATION_BEHIND = Pattern.compile(
            ",? (?:mon|ma|mes|notre|une?|my|our|an?) (?:anciens? |anciennes? |ex-?|old |former )?(?:" + RELATION
                    + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A form's field at the start of a line: "Nom : …". */
    static final Pattern OF_FIELD = Pattern.compile(
            "(?iu)(?:^|[\\n;,|]) *(?:nom(?: et prénom| complet| de famille)?|prénoms?(?: et nom)?|nom, prénom|name|full name|first name|last name|surname"
                    + "|candidate?|signature|tuteur|tutrice|référente?|personne à contacter|referee|reference|emergency contact|contact) ?: *");

    /** "Mme …", "Dr …". */
    static final Pattern OF_TITLE = Pattern.compile(
            "(?<!\\p{L})(?:M\\.|MM\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|(?:[Mm]me|MME)s?\\.?|[Mm]lles?\\.?|[Mm](?:onsieur|adame|ademoiselle)|MONSIEUR|MADAME"
                    + "|[Dd](?:r\\.?|octeur|octoresse)|Prof?\\.?|[Pp]rofesseure?|[Mm]aître|Me|Doctor|Professor|Sir) ");

    /** "Cher …", "Dear …". */
    static final Pattern OF_SALUTATION = Pattern.compile("(?<!\\p{L})(?:[Cc]h(?:er|ère)|[Dd]ear) ");

    /** "Cordialement, …": the name has to end the line. */
    static final Pattern OF_CLOSING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:cordialement|bien à (?:vous|toi)|salutations(?: distinguées)?|respectueusement|amicalement|sentiments (?:distingués|les meilleurs)"
                    + "|à bientôt|merci d'avance|bises|best regards|kind regards|regards|sincerely(?: yours)?|yours (?:faithfully|sincerely|truly)|best wishes|many thanks|all the best|cheers|thanks)"
                    + "[,.!]? *(?:\\n\\s*|(?<=[,.!]) ?)(?:-+ ?)?");

    private NameCues() {}
}
