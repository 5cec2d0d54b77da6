package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which sentences ask: with words before the thing ("vous maîtrisez X") or behind it ("X exigé", "X is a plus"). */
final class DemandSentence {

    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*;\\s*|(?:,|\\s-|\\s–)?\\s+(?:(?:et|and|mais|but) )?(?=(?:vous|tu|you) (?!fait|font|sera|offr|propos|aider|accompagner|former|soutenir))|,\\s+and so (?:would|will) (?:be )?|,\\s+(?=(?:la|le|une?) [^,;]{3,60} (?:serai(?:en)?t|est|sont|sera) )|\\s+(?:car|because|since|afin de|so that)\\s");
    private static final Pattern BUT_NOT = Pattern.compile(
            "\\s*(?:,|\\()?\\s*(?:mais|but|though|although|sans etre|bien que)\\b[^,;]{0,20}\\b(?:pas|not|non|etre)?\\s?(?:obligatoires?|indispensables?|exigee?s?|essential|required|necessary|necessaires?)\\)?.*$");
    private static final Pattern NEGATED = Pattern.compile(
            "(?:\\b(?:pas d[e']|aucune?|sans|no|not)\\b.{0,60}\\b(?:exigee?s?|requis\\w*|demandee?s?|necessaires?|obligatoires?|required|needed|essential|necessary)\\b|\\bdebutante?s?(?:\\(?e?s?\\)?)? (?:acceptee?s?|bienvenus?|s'abstenir|motive)|\\bformation (?:assuree|interne|possible|en interne)|\\b(?:nous|on) (?:vous |te |t')?form(?:ons|e)\\b|\\bn'(?:est|etes|es) pas (?:exige|obligatoire|indispensable|necessaire))");
    private static final Pattern NICE = Pattern.compile(
            "(?:\\b(?:souhait(?:e|ee|es|ees|able|ables)|serai(?:en)?t appreciee?s?|(?<!on |nous )appreciee?s?|bienvenue?s?|idealement|de preference|facultati\\w+|nice to have|preferred|preferably|desirable|ideally|an? (?:big |real |definite |strong )?(?:plus|advantage|asset|bonus)|advantageous|beneficial|helpful|bonus)\\b|\\b(?:un|des|en) (?:vrais? |reels? |gros )*(?:plus|atouts?)\\b(?! (?:de|grand|petit)))");
    private static final Pattern TAIL = Pattern.compile(
            "\\s*[(=:,–-]*\\s*\\b(?:cette (?:competence|formation|experience|langue|qualite) )?(?:(?:est|sont|is|are|sera|seront|serai(?:en)?t|would be|will be|be|fera|feront) )?(?:(?:un|une|des|de|a|an) )?(?:(?:fortement|vivement|tres|strictly|highly|strongly|absolument|vrais?|reels?|gros|real|big|definite|strong|imperativement|distinct) )*(?:exigee?s?|requis(?:es|e)?|demandee?s?|attendue?s?|indispensables?|obligatoires?|imperati(?:fs?|ves?|vement)|necessaires?|souhaitee?s?|souhaitables?|(?<!\\bon |\\bnous )appreciee?s?|bienvenue?s?|primordia(?:le?s?|ux)|essentiel(?:le)?s?|required|mandatory|essential|needed|expected|preferred|desirable|advantageous|beneficial|nice to have|la difference|les maitres mots|n'(?:a|ont) (?:plus|pas) de secrets?|ne (?:vous|te) (?:fait|font) pas peur|(?<=an )(?:advantage|asset)|(?<=\\ba )(?:must|plus|bonus)|(?<=\\b(?:un|es|ai|el|os) )(?:plus|atouts?)(?!\\s(?:de|grand|petit)\\b)|sera(?:ient)? un atout)\\b.*$");
    private static final Pattern SEEKING = Pattern.compile(
            "^.{0,160}\\b(?:recherchons|cherchons|recherche|cherche|recrutons|recrute|looking for|seek|seeking)\\b.{0,120}?\\b(?:avec|ayant|possedant|dotee?|with|who has|who have|who is|qui a|qui ait|qui est)\\s+");
    private static final String VERB_FR =
            "(?:(?:si |parce que |car )?(?:vous|tu|il|elle|il/elle|le candidat|la candidate)(?: l')?\\s+(?:(?:devez|dois|doit|devrez|devras) (?:imperativement |egalement |aussi )*(?:etre|avoir|posseder|maitriser|savoir|justifier|disposer)?|maitrise[sz]|ave[zs] acquis|avez|as|a|possede[sz]|justifie[sz]|dispose[sz]|save[zs]|sais|connaisse[zs]|connais|fai(?:te)?s preuve|etes|es|est|aime[sz]|demontre[sz]|utilise[sz]|pratique[sz]|parle[sz]|prepare[sz]|detene[sz]|accepte[sz]|presente[sz])(?: (?:reconnu|apprecie|doue|dote)(?:\\(e\\)|e)? (?:pour|par|en))?)";
    private static final String VERB_EN =
            "(?:(?:you|applicants|candidates|the (?:successful|ideal) (?:candidate|applicant))(?:'ll|'ve| will| must| should| would)?(?: also| ideally)? (?:have|be|hold|possess|are|know|can|bring|need(?: to (?:be|have))?|demonstrate|speak|enjoy|love)(?: worked with)?|must (?:have|be|hold|possess)|we (?:require|expect|ask for|need)|(?:have|hold|being|be|are|having)(?= ))";
    private static final String OTHER_LEAD =
            "(?:(?:nous|on) (?:demandons|demande|exigeons|exige|attendons|attend|recherchons|recherche|cherchons|cherche|apprecions|apprecie)(?: de (?:vous|toi))?(?: (?:une personne|quelqu'un))?(?: (?:qui (?:a|est)|avec|ayant))?|il (?:vous |te )?faut|une? personne|une? candidate?|votre|vos|ton|ta|tes|your|etre|avoir|posseder|justifier|disposer|de formation|personne|profil)";
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:et|and|ainsi que|mais aussi|egalement|also|enfin|de plus|as well as|plus|idealement|de preference|ideally|preferably|dans l'ideal|imperativement|required ?:|obligatoire ?:|indispensables? ?:|,|-)\\s+)*(?:(?:"
                    + VERB_FR
                    + "|" + VERB_EN + "|" + OTHER_LEAD
                    + ")\\s+)?(?:(?:egalement|aussi|deja|idealement|bien|also|au moins|at least|au minimum|a minima|a minimum of|minimum|imperativement|si possible|both)\\s+)*(?:(?:etre|avoir|posseder|utilise|travaille (?:avec|sur)) )?(?:(?:d'(?:au moins|une?|un\\(e\\))|de l'|de la|une?|de|du|des|d'|les?|la|l'|an?|the|vos|votre|ton|ta|tes|your)\\s*(?=(?:\\s|(?<='))\\S))?(?:(?:au moins|at least|minimum)\\s+)?");
    private static final Pattern DEMANDS = Pattern.compile(
            "^(?:(?:idealement|de preference|ideally|imperativement|et|and)[, ]+)?(?:" + VERB_FR + "|" + VERB_EN
                    + "|(?:nous|on) (?:demandons|demande|exigeons|exige|attendons de vous|attend de (?:vous|toi)|apprecions|apprecie|recherchons (?:une personne|quelqu'un|des personnes)|(?:re)?cherche (?:une personne|quelqu'un))|il (?:vous )?faut|titulaires?|de formation|maitrise|connaissances?|proficien\\w+|experienced?|knowledge of|working knowledge|fluent|votre|your)\\b");
    private static final Pattern STRONG = Pattern.compile(
            "^(?:.{0,20}\\b(?:maitrise[sz]|justifie[sz]|il faut|devez|dois|demandons|demande|exigeons|exige|must (?:have|hold|be)|attendons de vous|attend de vous|attend de toi)\\b)");
    private static final Pattern NOT_ASKED = Pattern.compile(
            "\\b(?:en charge|pour missions?|charge[es]* de|responsables? (?:de|du|des)|rattache\\w*|au sein|la possibilite|l'occasion|envie de|pret a|au c(?:oe|œ)ur|acces a|droit a|souhaitez|cherchez|recherchez|an opportunity|the (?:chance|opportunity)|responsible for|passionate about|interested|accompagnee?\\(?e?\\)? par|amene\\w*|le choix|besoin)\\b");
    private static final Pattern PART_OF_A_SENTENCE = Pattern.compile(
            "\\b(?:recrut\\w+|recherch\\w+|embauch\\w+|cherch\\w+|hiring|looking for|salaire|candidatures?|postule\\w*|apply|euros?|prise de poste|cdi|cdd|interim|full[- ]time|part[- ]time|temps (?:plein|partiel)|nous|notre|we|our)\\b|€|\\b[hf] ?/ ?[fh]\\b");
    private static final Pattern CUT_BRACKET = Pattern.compile("\\s*\\((?!(?:[A-Z0-9]|se\\)|e\\)|s\\)))[^()]{3,}\\)?$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SO_WOULD = Pattern.compile("and so (?:would|will) (?:be )?$");
    private static final Pattern NO_DEMAND = Pattern.compile(
            "^(?:tu|vous|you) (?:cherche|recherche|souhaite|rejoin|serez|seras|aurez|auras|will (?!have|need|be (?:able|fluent))|travaille|evolue|beneficie|integre)");
    private static final int MOST_BACKWARD_WORDS = 8;

    private DemandSentence() {}

    /** One thing asked for. */
    record Asked(Piece piece, Need need) {}

    static List<Piece> clauses(Piece sentence) {
        return sentence.split(CLAUSE).stream().map(Piece::strip).toList();
    }

    static boolean isNegated(Piece clause) {
        var said = BRACKETS.matcher(clause.folded()).replaceAll("");
        return NEGATED.matcher(said).find() && !clause.has(BUT_NOT);
    }

    static Optional<Need> said(Piece clause) {
        if (clause.has(NICE)) {
            return Optional.of(Need.NICE);
        }
        return clause.has(TAIL) ? Optional.of(Need.MUST) : Optional.empty();
    }

    /** What a clause of a profile asks for: whatever it lists. */
    static List<Asked> listed(Piece whole, Need usual) {
        var all = new ArrayList<Asked>();
        for (var clause : clauses(whole.after(SEEKING))) {
            if (isNegated(clause)) {
                continue;
            }
            if (clause.has(NO_DEMAND) || (clause.has(NOT_ASKED) && !Quality.isProvable(clause))) {
                continue;
            }
            var bare = clause.before(BUT_NOT);
            var need = said(bare);
            boolean one = need.filter(Need.NICE::equals).isPresent()
                    && !bare.folded().matches(".*\\b(?:seraient|des plus|sont|are|souhaitee?s|appreciee?s)\\b.*");
            var items = Items.of(bare.before(TAIL));
            for (int i = 0; i < items.size(); i++) {
                boolean marked = !one
                        || i == items.size() - 1
                        || bare.folded().matches(".*(?:idealement|ideally|preferably|de preference).*|.*=.*");
                all.add(new Asked(stripped(items.get(i)), marked ? need.orElse(usual) : usual));
            }
        }
        return all;
    }

    /** What a clause of any other part asks for: only what it plainly demands. */
    static List<Asked> demanded(Piece whole) {
        var sought = whole.after(SEEKING);
        var all = new ArrayList<Asked>();
        boolean begun = sought.start() > whole.start();
        for (var clause : clauses(sought)) {
            var bare = clause.before(BUT_NOT);
            if (isNegated(clause) || clause.has(NO_DEMAND)) {
                continue;
            }
            var lead = clause.source().folded().substring(0, clause.start());
            boolean so = SO_WOULD.matcher(lead.substring(Math.max(0, lead.length() - 20)))
                    .find();
            var need = so ? Optional.of(Need.NICE) : said(bare);
            begun = begun || so;
            if (bare.has(TAIL)) {
                backwards(bare.before(TAIL)).forEach(item -> all.add(new Asked(item, need.orElse(Need.MUST))));
            } else if ((begun || bare.has(DEMANDS)) && !bare.has(NOT_ASKED)) {
                boolean strong = bare.has(STRONG);
                for (var item : Items.of(bare)) {
                    var asked = stripped(item);
                    boolean sure = strong && !asked.has(PART_OF_A_SENTENCE) && asked.wordCount() <= MOST_BACKWARD_WORDS;
                    if (sure || Quality.isKnown(asked)) {
                        all.add(new Asked(asked, need.orElse(Need.MUST)));
                    } else {
                        break;
                    }
                }
            }
        }
        return all;
    }

    private static List<Piece> backwards(Piece before) {
        var items = Items.of(before);
        var kept = new ArrayList<Piece>();
        for (int i = items.size() - 1; i >= 0; i--) {
            boolean last = i == items.size() - 1;
            var item = items.get(i);
            if (item.has(PART_OF_A_SENTENCE) || (!last && item.wordCount() > MOST_BACKWARD_WORDS)) {
                break;
            }
            kept.addFirst(stripped(item));
        }
        return kept;
    }

    /** Without "vous avez", articles and the words that only require. */
    static Piece stripped(Piece item) {
        var bare = item.strip().before(TAIL).after(LEAD).trimmed();
        var cut = CUT_BRACKET.matcher(bare.words());
        return cut.find() && cut.start() > 0 ? bare.sub(0, cut.start()).trimmed() : bare;
    }
}
