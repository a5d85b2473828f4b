package eu.savoirfaire.catalogue.intake.paragraph;

import eu.savoirfaire.catalogue.intake.text.Landmarks;
import eu.savoirfaire.catalogue.intake.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Puts the lines of the form apart from the text around them: a heading or a label that was broken over lines is one again. */
final class FormLines {
    private static final int MOST_LINES = 4;
    private static final String SENTENCE_ENDS = ".!?…؟";

    private final Landmarks landmarks;

    FormLines(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    List<TextLine> apart(List<TextLine> given) {
        var lines = new ArrayList<>(given);
        var apart = new ArrayList<TextLine>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            var length = headingLength(lines, i);
            if (length == 0) {
                length = brokenLabelLength(lines, i);
            } else if (i + length < lines.size()) {
                // whatever stands after a heading begins anew
                lines.set(i + length, unwrapped(lines.get(i + length)));
            }
            if (length == 0) {
                apart.add(lines.get(i++));
                continue;
            }
            apart.add(unwrapped(lines.get(i)));
            for (int j = i + 1; j < i + length; j++) {
                if (!lines.get(j).isBlank()) {
                    apart.add(lines.get(j).asWrapped());
                }
            }
            i += length;
        }
        return apart;
    }

    /** How many lines from here make up a heading; 0 if none. */
    private int headingLength(List<TextLine> lines, int from) {
        var text = new StringBuilder();
        for (int i = from;
                i < Math.min(lines.size(), from + MOST_LINES) && !lines.get(i).isBlank();
                i++) {
            if (endsSentence(text)) {
                return 0;
            }
            text.append(text.isEmpty() ? "" : " ").append(lines.get(i).text());
            var said = text.toString();
            var length = i - from + 1;
            if (landmarks.isHeading(said) && !goesOn(lines, from, length, said)) {
                return length;
            }
            if (landmarks.isHeadingInAnyCase(said) && isBeforeLabel(lines, i + 1)) {
                return length;
            }
        }
        return 0;
    }

    /** What ended with a full stop is no beginning of a heading, even where no blank line stands between. */
    private static boolean endsSentence(CharSequence text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A heading may end on the next line: with a place, or with a word in brackets. */
    private boolean goesOn(List<TextLine> lines, int from, int length, String said) {
        var next = from + length;
        return length < MOST_LINES
                && next < lines.size()
                && !lines.get(next).isBlank()
                && landmarks.labelAt(lines.get(next).text()).isEmpty()
                && lines.get(next).text().codePoints().noneMatch(Character::isLowerCase)
                && landmarks.isHeading(said + " " + lines.get(next).text());
    }

    private boolean isBeforeLabel(List<TextLine> lines, int from) {
        var next = nextWritten(lines, from);
        return next < lines.size() && landmarks.labelAt(lines.get(next).text()).isPresent();
    }

    /** How many lines from here, blank ones between them included, hold a label that none of them holds alone; 0 if none. */
    private int brokenLabelLength(List<TextLine> lines, int from) {
        var text = lines.get(from).text();
        if (landmarks.labelAt(text).isPresent()) {
            return 0;
        }
        var at = from;
        for (int i = 1; i < MOST_LINES && !text.isEmpty() && landmarks.mayBeginLabel(text); i++) {
            at = nextWritten(lines, at + 1);
            if (at >= lines.size() || landmarks.labelAt(lines.get(at).text()).isPresent()) {
                return 0;
            }
            text = text + " " + lines.get(at).text();
            if (landmarks.labelAt(text).isPresent()) {
                return at - from + 1;
            }
        }
        return 0;
    }

    private static int nextWritten(List<TextLine> lines, int from) {
        var next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private static TextLine unwrapped(TextLine line) {
        return new TextLine(line.number(), line.page(), line.text(), line.indented(), false, line.afterPage());
    }
}
