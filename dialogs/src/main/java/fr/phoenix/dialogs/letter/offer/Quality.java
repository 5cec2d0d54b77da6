package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.lexicon.Skills;
import java.util.regex.Pattern;

/** Tells qualities of character from what papers, years and knowledge prove. */
final class Quality {

    /** Papers, years, tools, languages, hours: never a quality of character, whatever else the words say. */
    private static final Pattern PROVABLE = Pattern.compile(
            "(?:\\b(?:\\d+ ?\\+? ?(?:ans?|annees?|mois|years?|months?|yrs?)|(?:une?|deux|trois|quatre|cinq|dix|one|two|three|four|five|ten) (?:ans?|annees?|years?|mois|months?|saisons?)|experiences?|experienced|experimente\\w*|diplom\\w+|titulaires?|formations?|bac|cap|bep|bts|dut|licence|master|dcg|dscg|deaes|deas|advf|bafa|bafd|bpjeps|brevet|certificates?|certificats?|certifi\\w+|titre professionnel|qualifi(?:cation|ed)s?|permis|licen[cs]es?|caces|fimo|fco|habilitations?|aipr|concours|casier|vehicules?|degree|diploma|gcses?|nvq|a-levels?|bachelor\\w*|master's|phd|connaissances?|connaitre|maitrise(?! de soi)|maitriser|logiciels?|outils?|pack office|excel|word|informatique|bureautique|anglais|allemand|espagnol|italien|neerlandais|arabe|english|french|german|spanish|bilingu\\w+|fluent|fluency|knowledge|proficien\\w+|familiar\\w*|understanding|disponib\\w+|available|availability|horaires|week-?ends?|nuits?|nights?|evenings?|shifts?|mobilite|mobile|locomotion|vehicle|right to work|dbs|background check|clearance|normes?|lecture de plans?|charges|condition physique|lift|notions?|lbs|kg)\\b|\\+ years)");

    private static final Pattern CHARACTER = Pattern.compile(
            "\\b(?:rigueur|rigoureu\\w+|autonom\\w+|dynami\\w+|sens (?:de l'|du |de la |des |d')?(?:ecoute|service|organisation|responsabilites|initiative|contact|relationnel|relations?|details?|travail|collectif|client|accueil|pedagogie|confidentialite|priorites|observation|dialogue|humour|discretion|partage|engagement|rigueur|analyse|equipe)|sens aigu|ecoute|bienveillan\\w+|patien(?:t|ts|te|tes|ce)|empath\\w+|ponctu\\w+|assidu\\w*|discret\\w*|discretion|curieu\\w+|curiosite|motiv\\w+|souri\\w+|organise\\w*|organisation|esprit (?:d'|de |critique|analytique|positif|ouvert)\\w*|en equipe|gout (?:du|de|des|pour)|relationnel\\w*|adaptab\\w+|adaptation|polyvalen\\w+|reacti(?:f|ve|fs|vite)\\b\\w*|creatif\\w*|creative\\w*|creativite|creativity|initiatives?|force de proposition|proacti\\w+|serieu\\w+|volontaire|volonte|honnete\\w*|calme|maitrise de soi|sang[- ]froid|(?:resistance|gestion|resistante?) (?:au |du )stress|gestion (?:des priorites|de son temps)|plusieurs taches|pedagog\\w+|diplomat\\w+|confidentialite|loya\\w+|fiab\\w+|engage|engagee|engagement|enthousias\\w+|passion\\w*|aisance (?:relationnelle|orale|a l'oral)|aime[rsz]? (?:le|la|les|l')|travail bien fait|contact|convivia\\w+|sociab\\w+|amabilite|aimables?|politesse|polie?|courtois\\w*|presentation soignee|bonne presentation|minuti\\w+|precision|methodi\\w+|perseveran\\w+|tenacite|energi\\w+|leadership|bonne humeur|humilite|tact|soigneu\\w+|debrouillard\\w*|vigilan\\w+"
                    + "|reliab\\w+|hard[- ]?working|punctual\\w*|timekeeping|attention to detail|detail[- ]oriented|communication skills|communicat(?:e|or|ion)s?|interpersonal|people skills|problem[- ]solv\\w+|positive|can-do|flexible|self[- ](?:motivated|starter|driven)|compassion\\w*|caring|friendly|enthusias\\w+|team[- ]?(?:player|work|spirit)|(?:as part of|in|within) an? (?:\\w+ )?team|organi[sz]ed|organi[sz]ational|patience|calm|confiden(?:t|ce)|dependab\\w+|trustworth\\w+|honest\\w*|meet(?:ing)? deadlines|multi-?task\\w*|under pressure|critical thinking|analytical|collaborative|curious|mindset|work ethic|independently|listen(?:er|ing)|sense of humou?r|time management|polite|smart appearance|energetic|(?:eager|willing|willingness|keen) to learn|resilien\\w+|integrity|respectful|kind(?:ness)?)\\b");

    private Quality() {}

    static boolean isCharacter(Piece item) {
        return item.has(CHARACTER) && !isProvable(item);
    }

    static boolean isProvable(Piece item) {
        return item.has(PROVABLE);
    }

    /** Whether it is known for something that people have or can do. */
    static boolean isKnown(Piece item) {
        return isProvable(item)
                || item.has(CHARACTER)
                || !Skills.in(item.words()).isEmpty();
    }
}
