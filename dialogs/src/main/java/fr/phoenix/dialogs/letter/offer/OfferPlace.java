package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.lexicon.Trades;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where the work is: after a label, before a department's number, after "à" or "in" with a name, or in the head lines. */
final class OfferPlace {

    private static final int HEAD = 8;
    private static final String TOWN =
            "(?:(?:La |Le |Les |L['’]|St\\.? |Saint |Sainte )?\\p{Lu}[\\p{L}'’]+(?:-[\\p{L}'’]+)*(?:[ ](?:(?:sur|sous|en|de|du|la|le|les|lès|upon)[ ]){0,2}\\p{Lu}[\\p{L}'’]+(?:-[\\p{L}'’]+)*){0,4})";
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^[^\\p{L}]{0,4}(?:lieux?(?: de travail| du poste| d['’]exercice| de mission)?|localisation|location|ville|secteur|site|place of work|based in|où)\\s?:\\s?(.{2,100})$");
    private static final Pattern WITH_NUMBER = Pattern.compile(
            "(?U)(" + TOWN + ")\\s?\\(\\s?(?:\\d{2}|\\d{5}|2[AB]|97\\d)\\s?(?:[-–,]\\s?\\p{Lu}[^)]{0,25})?\\)");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?U)^(?:\\d{2}|\\d{5})\\s?[-–]?\\s(" + TOWN + ")");
    private static final Pattern STATE = Pattern.compile(
            "(?U)\\b(\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,2}, (?:[A-Z]{2}|Oregon|Texas|California|Ohio|Florida|France|UK|England|Scotland|Wales|Ireland))\\b");
    private static final Pattern FRENCH = Pattern.compile(
            "(?U)(?:\\b(?:situ[ée]e?s?|bas[ée]e?s?|implant[ée]e?s?|poste|bureaux?|locaux|CDI|CDD|mois|plein|partiel|mission|client|boulangerie|commandes|chantier|réunit|travail|siège|magasin|H/F\\)?|F/H\\)?|F/H/X\\)?),?\\s(?:\\S{1,12} ){0,4}?)(?:à|À|sur)\\s(?!partir|temps|compter|domicile|la suite)("
                    + TOWN + ")");
    private static final Pattern AT =
            Pattern.compile("(?U)(?:^|[\\s,(])(?:à|À)\\s(?:la |l['’]|le )?(?!Mme|M\\.|Madame|Monsieur)(" + TOWN + ")");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?U)\\b(?:based in|office in|located in|centre in|home in|store in|site in|in|our) ((?:\\p{Lu}\\p{Ll}+)(?:[ -]\\p{Lu}\\p{Ll}+){0,2})(?= office| and|\\.|,| on| for|$|\\)| \\()");
    private static final Pattern IN_BRACKET = Pattern.compile(
            "(?U)\\((?:[^()]{0,60},\\s)?(" + TOWN + ")(?:,[^()]{0,40})?\\)\\s(?:recrute|recherche|cherche|embauche)");
    private static final Pattern MONTH = Pattern.compile(
            "(?iU)^(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december|english|french|german|spanish|health|python|java|sql|excel|computer|word|human|nursing|customer|year|python|talent|rh)\\b.*");
    private static final Pattern SEGMENT = Pattern.compile("(?U)\\s[-–—|·•]\\s|,\\s");
    private static final Pattern WHOLE_TOWN = Pattern.compile("(?U)^" + TOWN + "(?: [A-Z]{1,2}\\d{1,2})?$");
    private static final Pattern NO_TOWN = Pattern.compile(
            "(?iU).*\\b(?:bonjour|bonsoir|hello|madame|monsieur|cher|ch[èe]re|dear|attention|cdi|cdd|int[ée]rim|alternance|temps|full|part|time|permanent|hybrid\\w*|hybride|remote|t[ée]l[ée]travail|urgent|offre|poste|mission|nights?|junior|senior|description|profil|recrute\\w*|salaire|job|about|what|who|why|vos|votre|ton|nos|nous|le|publi[ée]|hiring|h/f|f/h|pay|employeur|r[ée]f[ée]rence|date|benefits|your)\\b.*");

    private OfferPlace() {}

    /** Whether the words are of the kind that head lines hold beside a town. */
    static boolean isNoTown(String words) {
        return NO_TOWN.matcher(words).matches();
    }

    static Optional<Piece> in(OfferText offer, Optional<Piece> title, Optional<Piece> company) {
        var lines = offer.lines();
        return Stream.<Stream<Optional<Piece>>>of(
                        offer.sentences().stream()
                                .map(line -> line.groupOfWords(LABEL).map(OfferPlace::place)),
                        lines.stream().limit(HEAD).map(line -> line.groupOfWords(WITH_NUMBER)),
                        lines.stream().limit(HEAD).map(line -> line.groupOfWords(NUMBER_FIRST)),
                        lines.stream().map(line -> line.groupOfWords(WITH_NUMBER)),
                        lines.stream().limit(HEAD).map(line -> line.groupOfWords(STATE)),
                        offer.sentences().stream().map(line -> line.groupOfWords(FRENCH)),
                        lines.stream().limit(5).flatMap(line -> segments(line, title, company)),
                        lines.stream().limit(HEAD).map(line -> line.groupOfWords(IN_BRACKET)),
                        offer.sentences().stream().map(line -> line.groupOfWords(AT)),
                        offer.sentences().stream().map(line -> line.groupOfWords(ENGLISH)))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .map(Piece::trimmed)
                .filter(place -> !MONTH.matcher(place.words()).matches() && place.length() >= 2)
                .findFirst();
    }

    /** Of what a label says, up to a bracket's end; not what follows. */
    private static Piece place(Piece said) {
        int end = said.words().indexOf(". ");
        var first = end > 0 ? said.sub(0, end) : said;
        int dash = first.words().indexOf(" - ");
        return dash > 0 ? first.sub(0, dash) : first;
    }

    private static Stream<Optional<Piece>> segments(Piece line, Optional<Piece> title, Optional<Piece> company) {
        var found = SEGMENT.matcher(line.words());
        var all = Stream.<Optional<Piece>>builder();
        int from = 0;
        boolean parted = false;
        while (found.find()) {
            all.add(town(line.sub(from, found.start()), title, company, true));
            from = found.end();
            parted = true;
        }
        all.add(town(line.from(from), title, company, parted));
        return all.build();
    }

    private static Optional<Piece> town(Piece said, Optional<Piece> title, Optional<Piece> company, boolean parted) {
        var segment = said.trimmed();
        boolean fits = parted
                && segment.wordCount() <= 5
                && WHOLE_TOWN.matcher(segment.words()).matches()
                && !NO_TOWN.matcher(segment.words()).matches()
                && !Trades.named(segment.words())
                && title.filter(other -> overlap(segment, other)).isEmpty()
                && company.filter(other -> overlap(segment, other)).isEmpty();
        return fits ? Optional.of(segment) : Optional.empty();
    }

    private static boolean overlap(Piece one, Piece other) {
        return one.folded().contains(other.folded()) || other.folded().contains(one.folded());
    }
}
