package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the line of a CV that says something: the one with the words, else the one most like them, else the one it was expected near. */
record SourceLines(CvDocument document) {

    /** Fewer characters of a line may stand in any sentence. */
    private static final int LEAST_LINE = 8;

    /** The line's number, from 1. Words that were reworded since, or given beside the CV, are on no line: then the nearest. */
    int of(String words, int near) {
        var folded = Folded.of(words);
        return nearest(holding(folded), near)
                .or(() -> nearest(within(folded), near))
                .or(() -> likest(words, near))
                .map(CvLine::number)
                .orElse(near);
    }

    private List<CvLine> holding(String folded) {
        return filled().filter(line -> Folded.of(line.text()).contains(folded)).toList();
    }

    /** The lines that the words were put together from. */
    private List<CvLine> within(String folded) {
        return filled().filter(line -> line.content().length() >= LEAST_LINE)
                .filter(line -> folded.startsWith(Folded.of(line.content()).replaceFirst("-$", "")))
                .toList();
    }

    private static Optional<CvLine> nearest(List<CvLine> lines, int near) {
        return lines.stream().min(byDistance(near));
    }

    private Optional<CvLine> likest(String words, int near) {
        var wanted = WordForms.in(words);
        return filled().filter(line -> alike(line, wanted) * 2 > wanted.size())
                .min(Comparator.<CvLine>comparingLong(line -> -alike(line, wanted))
                        .thenComparing(byDistance(near)));
    }

    private static long alike(CvLine line, Set<String> wanted) {
        var has = new HashSet<>(WordForms.in(line.text()));
        has.retainAll(wanted);
        return has.size();
    }

    private static Comparator<CvLine> byDistance(int near) {
        return Comparator.<CvLine>comparingInt(line -> Math.abs(line.number() - near))
                .thenComparingInt(CvLine::number);
    }

    private Stream<CvLine> filled() {
        return document.lines().stream().filter(line -> !line.isBlank());
    }
}
