package se.kansli.internal.accessibility;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Block.Origin;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Block.Piece;
import se.kansli.internal.accessibility.Story.Container;
import se.kansli.internal.accessibility.Story.Where;

/** Letters that can be read: dark enough, large enough, and with even spaces between words. */
final class LookRules {
    private static final double SMALLEST = 9;
    private static final Set<String> JUSTIFIED = Set.of("both", "distribute");

    private final Looks looks;
    private final Findings findings;

    LookRules(Looks looks, Findings findings) {
        this.looks = looks;
        this.findings = findings;
    }

    void check(Container container) {
        boolean isOnPage = container.where() != Where.TEXT_BOX; // a box has a fill of its own
        for (Paragraph paragraph : container.paragraphs()) {
            for (Piece piece : paragraph.pieces()) {
                boolean isRead = !piece.text().isBlank() && !piece.look().isHidden() && piece.origin() != Origin.PROMPT;
                if (isRead) {
                    check(piece.look(), isOnPage ? piece.background() : null, paragraph);
                }
            }
            RunFormat number = paragraph.number();
            if (number != null) {
                check(number, isOnPage ? looks.background(number, paragraph.look()) : null, paragraph);
            }
            boolean isJustified =
                    JUSTIFIED.contains(String.valueOf(paragraph.look().format().alignment()));
            if (isJustified && !paragraph.text().isBlank()) {
                findings.every(Rule.JUSTIFIED, "", "", paragraph.place());
            }
        }
    }

    /** @param background null where it is not known */
    private void check(RunFormat look, @Nullable Rgb background, Paragraph paragraph) {
        double points = look.points();
        if (points < SMALLEST) {
            String size = String.valueOf(points).replace(".0", "").replace('.', ',');
            findings.every(Rule.SMALL_TEXT, "", size, paragraph.place(), "size", size);
        }
        Paint paint = look.colour();
        Rgb colour = paint == null ? null : paint.colour();
        double least = Contrast.least(points, look.isBold());
        if (colour != null && background != null && colour.contrast(background) < least) {
            findings.every(
                    Rule.CONTRAST,
                    "",
                    colour + " " + background + " " + least,
                    paragraph.place(),
                    "colour",
                    colour,
                    "background",
                    background,
                    "ratio",
                    Contrast.shown(colour.contrast(background)),
                    "least",
                    Contrast.shown(least));
        }
    }
}
