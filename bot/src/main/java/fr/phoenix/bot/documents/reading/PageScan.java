package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.Extract.Way;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Goes through the pages of a PDF as they are painted: where each glyph stands, whether it can be seen on what was painted before it, and
 * which pictures there are. Stops at {@value #MOST_GLYPHS} glyphs or {@value #MOST_OPERATORS} operators, which no CV comes near.
 */
final class PageScan extends PDFTextStripper {

    private static final int MOST_GLYPHS = 200_000;
    private static final int MOST_OPERATORS = 1_500_000;

    /** Pictures and forms; a form may draw others, and itself. */
    private static final int MOST_DRAWN = 3_000;

    private static final double TINY = 4;
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|semibold|cmbx|-bd");
    private static final Pattern DINGBATS = Pattern.compile("symbol|dingbat|wingding|webding");

    private final List<ScannedPage> pages = new ArrayList<>();
    private final HiddenText hidden;
    private Ground ground = new Ground();
    private ScannedPage page = ScannedPage.NONE;
    private boolean clips;
    private boolean oddClip;
    private boolean pictureCoversPage;
    private int glyphs;
    private int operators;
    private int drawn;

    private PageScan(HiddenText hidden) {
        this.hidden = hidden;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static List<ScannedPage> of(PDDocument document, HiddenText hidden) throws IOException {
        var scan = new PageScan(hidden);
        scan.writeText(document, Writer.nullWriter());
        return scan.pages;
    }

    @Override
    public void processPage(PDPage next) throws IOException {
        ground = new Ground();
        oddClip = false;
        pictureCoversPage = false;
        page = ScannedPage.of(pages.size() + 1, next);
        super.processPage(next);
        pages.add(page);
    }

    /** Called with the glyphs of one page gathered, accents joined to their letters and shadow copies dropped. */
    @Override
    protected void writePage() {
        charactersByArticle.forEach(article -> article.forEach(position -> page.add(position, isBold(position))));
        hidden.end();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new Unreadable(Problem.TOO_HEAVY);
        }
        switch (operator.getName()) {
            case "re" -> rectangle(operands);
            case "m", "l" -> point(operands, 0);
            case "c" -> curve(operands);
            case "v", "y" -> point(operands, 2);
            case "W", "W*" -> clips = true;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                var tint = oddClip ? Tint.UNKNOWN : Tint.of(getGraphicsState().getNonStrokingColor());
                ground.fill(tint, clip());
                if (!ground.pathIsPlain()) {
                    page.dot(ground.pathExtent());
                }
                endPath();
            }
            case "S", "s" -> stroke();
            case "n" -> endPath();
            case "sh", "BI" -> ground.add(clip(), Tint.UNKNOWN);
            case "Do" -> {
                if (++drawn > MOST_DRAWN) {
                    throw new Unreadable(Problem.TOO_HEAVY);
                }
                picture(operands);
            }
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private Rectangle2D clip() {
        return getGraphicsState().getCurrentClippingPath().getBounds2D();
    }

    private void endPath() {
        if (clips) {
            oddClip |= !ground.pathIsPlain();
            getGraphicsState().intersectClippingPath(new Area(ground.pathExtent()));
            clips = false;
        }
        ground.endPath();
    }

    /** A thick line is often a banner. */
    private void stroke() {
        if (getGraphicsState().getLineWidth() > TINY) {
            var extent = ground.pathExtent();
            double half = getGraphicsState().getLineWidth() / 2.0;
            ground.add(
                    new Rectangle2D.Double(
                            extent.getX() - half,
                            extent.getY() - half,
                            extent.getWidth() + 2 * half,
                            extent.getHeight() + 2 * half),
                    Tint.UNKNOWN);
        }
        endPath();
    }

    private void rectangle(List<COSBase> operands) {
        var corner = transformed(operands, 0);
        var size = numbers(operands, 2);
        if (corner.isPresent() && size.isPresent()) {
            var matrix = getGraphicsState().getCurrentTransformationMatrix();
            var start = numbers(operands, 0).orElseThrow();
            var opposite =
                    matrix.transformPoint((float) (start.getX() + size.get().getX()), (float)
                            (start.getY() + size.get().getY()));
            var rectangle = new Rectangle2D.Double();
            rectangle.setFrameFromDiagonal(corner.get(), opposite);
            boolean upright = (matrix.getShearX() == 0 && matrix.getShearY() == 0)
                    || (matrix.getScaleX() == 0 && matrix.getScaleY() == 0);
            ground.rectangle(rectangle, upright);
        }
    }

    private void curve(List<COSBase> operands) {
        point(operands, 0);
        point(operands, 2);
        point(operands, 4);
    }

    private void point(List<COSBase> operands, int at) {
        transformed(operands, at).ifPresent(ground::point);
    }

    private Optional<Point2D> transformed(List<COSBase> operands, int at) {
        return numbers(operands, at)
                .map(point -> getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .transformPoint((float) point.getX(), (float) point.getY()));
    }

    private static Optional<Point2D> numbers(List<COSBase> operands, int at) {
        return operands.size() > at + 1
                        && operands.get(at) instanceof COSNumber x
                        && operands.get(at + 1) instanceof COSNumber y
                ? Optional.of(new Point2D.Double(x.floatValue(), y.floatValue()))
                : Optional.empty();
    }

    private void picture(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || getResources() == null) {
            return;
        }
        if (getResources().isImageXObject(name)) {
            var matrix = getGraphicsState().getCurrentTransformationMatrix();
            var area = new Rectangle2D.Double();
            area.setFrameFromDiagonal(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1));
            var seen = area.createIntersection(clip());
            ground.add(seen, Tint.UNKNOWN);
            page.picture(area.getWidth(), area.getHeight());
            pictureCoversPage |= page.covers(seen);
        }
    }

    /** Glyphs that their font cannot name are kept as replacement characters: a garbled file is not an empty one. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > MOST_GLYPHS) {
            throw new Unreadable(Problem.TOO_HEAVY);
        }
        if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
            page.addNameless(matrix, displacement.getX());
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        hiddenHow(position)
                .ifPresentOrElse(way -> hidden.add(way, page.number(), position.getUnicode()), () -> show(position));
    }

    private void show(TextPosition position) {
        if (!position.getUnicode().isBlank()) {
            hidden.end();
        }
        super.processTextPosition(position);
    }

    private Optional<Way> hiddenHow(TextPosition position) {
        var matrix = position.getTextMatrix();
        double size = matrix.getScalingFactorY();
        var mode = getGraphicsState().getTextState().getRenderingMode();
        boolean layer = pictureCoversPage && mode == RenderingMode.NEITHER;
        if (!page.holds(position)) {
            return Optional.of(Way.OFF_PAGE);
        }
        if (!layer && (!inks(mode) || getGraphicsState().getNonStrokeAlphaConstant() < 0.04)) {
            return Optional.of(Way.INVISIBLE);
        }
        if (size < TINY && !(position.getFont() instanceof PDType3Font)) {
            return Optional.of(Way.TINY);
        }
        if (!layer
                && mode == RenderingMode.FILL
                && ground(position, size).hides(Tint.of(getGraphicsState().getNonStrokingColor()))) {
            return Optional.of(Way.SAME_COLOUR);
        }
        return Optional.empty();
    }

    private Tint ground(TextPosition position, double size) {
        var matrix = position.getTextMatrix();
        return ground.at(
                page.toUserX(matrix.getTranslateX()) + 0.25 * size, page.toUserY(matrix.getTranslateY()) + 0.25 * size);
    }

    private static boolean inks(RenderingMode mode) {
        return mode.isFill() || mode.isStroke();
    }

    static boolean isBold(TextPosition position) {
        var font = position.getFont();
        var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return BOLD.matcher(name).find()
                || (descriptor != null && (descriptor.getFontWeight() >= 600 || descriptor.isForceBold()));
    }

    static boolean isDingbat(TextPosition position) {
        var name = position.getFont().getName();
        return name != null && DINGBATS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
