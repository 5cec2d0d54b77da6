package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Sheet;
import java.util.List;

/** Sets CVs: on one page while that is pleasant, else on two; a very long one runs over. Same look in both formats. */
record Cvs(Typeface typeface, PdfSetter setter) {

    byte[] pdf(Sheet.Cv cv) {
        var parts = CvParts.of(cv, typeface);
        return setter.set(CvPage.of(parts, cv.language(), look(parts, cv)));
    }

    byte[] docx(Sheet.Cv cv) {
        var parts = CvParts.of(cv, typeface);
        return CvDocx.set(parts, cv.language(), look(parts, cv));
    }

    int characters(Sheet.Cv cv) {
        return CvParts.of(cv, typeface).stream()
                .mapToInt(part -> part.text().length())
                .sum();
    }

    private Look look(List<CvPart> parts, Sheet.Cv cv) {
        return Fitting.CV.choose(setter, look -> CvPage.of(parts, cv.language(), look));
    }
}
