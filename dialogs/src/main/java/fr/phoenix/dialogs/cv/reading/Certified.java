package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A certificate, a licence, an authorisation. {@code issuer} and {@code date} are blank when not said. */
public record Certified(Found name, String issuer, String date) {

    private static final Pattern BETWEEN = Pattern.compile(" [–—|·•-] |, | \\((?=[^)]*\\)$)");
    private static final Pattern EDGE = Pattern.compile("^[\\s,;:|·•–—(-]+|[\\s,;:|·•–—(-]+$");
    private static final Pattern CODES = Pattern.compile("^(?:\\p{Lu}{1,2}\\d?|\\d{1,3}\\p{L}?|\\d+ et \\d+|et .*)$");

    static List<Certified> in(List<CvLine> lines) {
        var certificates = new ArrayList<Certified>();
        for (var line : Items.lines(lines)) {
            var text = line.content();
            if (text.length() < 2 || text.length() > 160 || text.chars().noneMatch(Character::isLetter)) {
                continue;
            }
            var period = Period.in(text);
            var bare = period.isPresent() ? HeadParts.undated(text) : Items.clean(text);
            var date = period.map(p -> p.dates().start()).orElse("");
            certificates.add(of(bare, line, date));
        }
        return certificates;
    }

    /** The issuer is the last part, when it is a name by itself and no code such as the classes of a licence. */
    private static Certified of(String text, CvLine line, String date) {
        var matcher = BETWEEN.matcher(text);
        int cut = -1;
        int after = -1;
        while (matcher.find()) {
            cut = matcher.start();
            after = matcher.end();
        }
        if (cut > 0) {
            var issuer = EDGE.matcher(text.substring(after)).replaceAll("").replaceFirst("\\)$", "");
            boolean name = !issuer.isEmpty()
                    && Character.isUpperCase(issuer.codePointAt(0))
                    && issuer.split(" ").length <= 5
                    && !CODES.matcher(issuer).matches();
            if (name) {
                return new Certified(
                        new Found(EDGE.matcher(text.substring(0, cut)).replaceAll(""), line), issuer, date);
            }
        }
        return new Certified(new Found(EDGE.matcher(text).replaceAll(""), line), "", date);
    }
}
