package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips of the pen that CVs often have: a short list and doubled words, each with its remedy. The first layer; {@link SpellingRule} knows the
 * dictionary. Lines in capitals, often without accents, are left alone.
 */
public final class Slips {

    private static final Map<String, String> RIGHT = new LinkedHashMap<>();

    static {
        for (var pair : List.of(
                "acceuil=accueil",
                "proffessionnel=professionnel",
                "proffessionnelle=professionnelle",
                "professionel=professionnel",
                "professionelle=professionnelle",
                "professionels=professionnels",
                "professionelles=professionnelles",
                "dévellopement=développement",
                "developement=développement",
                "dévelopement=développement",
                "développment=développement",
                "entreprsie=entreprise",
                "connaissence=connaissance",
                "connaissences=connaissances",
                "compétance=compétence",
                "compétances=compétences",
                "interressé=intéressé",
                "interressée=intéressée",
                "dynamyque=dynamique",
                "language informatique=langage informatique",
                "apartement=appartement",
                "aggent=agent",
                "comerce=commerce",
                "comercial=commercial",
                "comerciale=commerciale",
                "réponsable=responsable",
                "responssable=responsable",
                "maintenence=maintenance",
                "maitenance=maintenance",
                "negociation=négociation",
                "experience professionnelle=expérience professionnelle",
                "experiences professionnelles=expériences professionnelles",
                "benevolat=bénévolat",
                "diplome=diplôme",
                "diplomes=diplômes",
                "etudes=études",
                "centre d'interet=centre d’intérêt",
                "centres d'interet=centres d’intérêt",
                "quotidiènement=quotidiennement",
                "aquis=acquis",
                "parmis=parmi",
                "malgrés=malgré",
                "managment=management",
                "developpement=développement",
                "recieved=received",
                "acheived=achieved",
                "responsable for=responsible for",
                "seperate=separate",
                "experiance=experience",
                "maintainance=maintenance",
                "succesful=successful",
                "sucessful=successful",
                "custumer=customer",
                "managament=management",
                "liason=liaison",
                "comunication=communication",
                "enviroment=environment",
                "responsability=responsibility",
                "definately=definitely",
                "occured=occurred")) {
            var halves = pair.split("=");
            RIGHT.put(halves[0], halves[1]);
        }
    }

    private static final Pattern WRONG =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])(?:" + String.join("|", RIGHT.keySet()) + ")(?![\\p{L}\\p{N}@_-])");
    private static final Pattern WRONG_ANYWHERE =
            Pattern.compile(WRONG.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DOUBLED = Pattern.compile("(?<![\\p{L}'-])(\\p{L}{2,}) \\1(?![\\p{L}'-])");

    private Slips() {}

    static Judged judge(CvReading cv) {
        var slips = new ArrayList<Slip>();
        cv.document().lines().forEach(line -> in(line).ifPresent(slips::add));
        if (slips.isEmpty()) {
            return Judged.of(1, "", "");
        }
        var first = slips.getFirst();
        return Judged.of(1 - 0.25 * (slips.size() + 1), first.wrong(), first.right())
                .shownBy(slips.stream()
                        .map(slip -> Evidence.of(slip.line(), slip.wrong(), List.of(slip.right())))
                        .toList());
    }

    private record Slip(String wrong, String right, CvLine line) {}

    /** The line without the slips we know: the right word in place of the wrong one. */
    public static String mended(String line) {
        var text = line.replace('’', '\'');
        var mended = WRONG_ANYWHERE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(right(match.group())));
        return mended.equals(text) ? line : mended.replace('\'', '’');
    }

    private static String right(String wrong) {
        var right = RIGHT.getOrDefault(wrong.toLowerCase(Locale.ROOT), wrong);
        return Character.isUpperCase(wrong.charAt(0))
                ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
                : right;
    }

    static boolean knows(String lower) {
        return RIGHT.containsKey(lower);
    }

    private static Optional<Slip> in(CvLine line) {
        if (line.text().equals(line.text().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var text = line.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        var wrong = WRONG.matcher(text);
        if (wrong.find()) {
            return Optional.of(new Slip(wrong.group(), RIGHT.getOrDefault(wrong.group(), ""), line));
        }
        var doubled = DOUBLED.matcher(text);
        return doubled.find()
                        && !doubled.group(1).equals("nous")
                        && !doubled.group(1).equals("vous")
                ? Optional.of(new Slip(doubled.group(), doubled.group(1), line))
                : Optional.empty();
    }
}
