package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A language and the level as the CV says it, blank when it says none. */
public record Tongue(Found language, String level) {

    private static final Set<String> LANGUAGES = Set.copyOf(List.of(
            ("francais,anglais,espagnol,allemand,italien,portugais,arabe,chinois,mandarin,russe,japonais,coreen,neerlandais,flamand,polonais,roumain,turc,grec,hebreu,hindi,ourdou"
                            + ",bengali,tamoul,vietnamien,thai,khmer,laotien,persan,farsi,dari,pachto,kurde,armenien,georgien,ukrainien,bulgare,serbe,croate,bosniaque,albanais,tcheque,slovaque"
                            + ",hongrois,suedois,danois,norvegien,finnois,estonien,letton,lituanien,irlandais,gaelique,breton,basque,catalan,corse,occitan,alsacien,creole,wolof,peul,bambara,mandingue"
                            + ",lingala,swahili,kabyle,berbere,tamazight,malgache,comorien,soninke,moore,ewe,fon,yoruba,igbo,haoussa,amharique,tigrinya,somali,zoulou,afrikaans,latin,luxembourgeois,lsf"
                            + ",langue des signes,langue des signes francaise,esperanto,indonesien,malais,tagalog,romani,galicien,picard,darija,soussou,shimaore,tahitien"
                            + ",french,english,spanish,german,italian,portuguese,arabic,chinese,cantonese,russian,japanese,korean,dutch,polish,romanian,turkish,greek,hebrew,urdu,bengali,punjabi,gujarati"
                            + ",marathi,telugu,tamil,vietnamese,persian,ukrainian,bulgarian,serbian,croatian,albanian,czech,slovak,hungarian,swedish,danish,norwegian,finnish,irish,welsh,gaelic,scots"
                            + ",catalan,basque,isizulu,zulu,xhosa,isixhosa,sesotho,setswana,hausa,amharic,kiswahili,twi,malay,indonesian,filipino,nepali,sinhala,bsl,asl,british sign language,sign language,creole,berber,kurdish,armenian")
                    .split(",")));
    private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");
    private static final Pattern EDGE = Pattern.compile("^[\\s,;:|·•–—(>.-]+|[\\s,;:|·•–—>.-]+$");
    private static final Pattern BAR = Pattern.compile("[●○■□★☆▮▯▰▱◦⬤◯*_=#]{2,}");
    private static final Pattern LEVEL = Pattern.compile(
            "(?:niveau |level )?(?:(?:[abc][12](?: ?[-/] ?[abc][12])?)\\b|(?:bilingue|courant|langue maternelle|natif|native|maternel|intermediaire|scolaire|debutant"
                    + "|notions|technique|professionnel|avance|lu|parle|fluent|basic|beginner|intermediate|advanced|proficient|conversational|mother tongue|bilingual|professional|toeic|bon niveau|bonnes? notions?)).{0,60}");
    private static final int LONGEST = 3;

    /** A line may name several: each from its name up to the next one. */
    static List<Tongue> in(List<CvLine> lines) {
        var tongues = new ArrayList<Tongue>();
        var seen = new ArrayList<String>();
        for (var line : Joined.lines(lines)) {
            var at = named(line.content());
            if (at.isEmpty() && !line.isBlank() && isLevelOf(tongues, line)) {
                tongues.add(new Tongue(tongues.removeLast().language(), level(line.content())));
                continue;
            }
            for (int i = 0; i < at.size(); i++) {
                int end = i + 1 < at.size()
                        ? at.get(i + 1).from()
                        : line.content().length();
                var name = line.content().substring(at.get(i).from(), at.get(i).to());
                var level = level(line.content().substring(at.get(i).to(), end));
                if (!seen.contains(Folded.of(name))) {
                    seen.add(Folded.of(name));
                    tongues.add(new Tongue(new Found(name, line), level));
                }
            }
        }
        return tongues;
    }

    /** A level on a line of its own below the language. */
    private static boolean isLevelOf(List<Tongue> tongues, CvLine line) {
        return !tongues.isEmpty()
                && tongues.getLast().level().isEmpty()
                && tongues.getLast().language().line().number() == line.number() - 1
                && LEVEL.matcher(Folded.of(line.content())).matches();
    }

    private record Span(int from, int to) {}

    /** Where languages are named: words that open the line or follow what parts items, so that "lu, écrit" and the like stay levels. */
    private static List<Span> named(String text) {
        var spans = new ArrayList<Span>();
        var words = WORD.matcher(text).results().toList();
        for (int i = 0; i < words.size(); i++) {
            for (int length = LONGEST; length > 0; length--) {
                if (i + length > words.size()) {
                    continue;
                }
                int from = words.get(i).start();
                int to = words.get(i + length - 1).end();
                if (LANGUAGES.contains(Folded.of(text.substring(from, to))) && opens(text, from, spans.isEmpty())) {
                    spans.add(new Span(from, to));
                    i += length - 1;
                    break;
                }
            }
        }
        return spans;
    }

    private static boolean opens(String text, int from, boolean first) {
        var before = text.substring(0, from).stripTrailing();
        if (before.isEmpty()) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        boolean parted =
                ",;|·•/–—-)●○".indexOf(last) >= 0 || text.substring(0, from).endsWith("  ");
        return parted
                || Folded.of(before).matches(".*\\b(?:et|and)")
                || (first && Character.isUpperCase(text.codePointAt(from)) && before.split(" ").length <= 3);
    }

    private static String level(String text) {
        var bare = EDGE.matcher(BAR.matcher(text).replaceAll("")).replaceAll("").strip();
        bare = bare.replaceFirst("(?:,| et| and)$", "").strip();
        if (bare.endsWith(")") && !bare.contains("(")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare.length() > 80 ? "" : bare;
    }
}
