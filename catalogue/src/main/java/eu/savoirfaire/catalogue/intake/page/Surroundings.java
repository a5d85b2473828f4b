package eu.savoirfaire.catalogue.intake.page;

import eu.savoirfaire.catalogue.intake.text.Landmarks;
import eu.savoirfaire.catalogue.intake.text.SentenceEdge;
import eu.savoirfaire.catalogue.intake.text.TextLine;
import java.util.List;

/** Where each line of a document stands: in which sheet, under which label, at a page border, inside a sentence. */
final class Surroundings {
    /** So many blank lines are left where a page was not full. */
    static final int PAGE_GAP = 3;

    private final List<TextLine> lines;
    private final boolean[] landmark;
    private final boolean[] isHeading;
    private final int[] sheet;
    private final String[] label;
    private int sheets;

    Surroundings(List<TextLine> lines, Landmarks landmarks) {
        this.lines = lines;
        landmark = new boolean[lines.size()];
        isHeading = new boolean[lines.size()];
        sheet = new int[lines.size()];
        label = new String[lines.size()];
        var running = "";
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            var found = landmarks.labelAt(text);
            if (landmarks.isHeading(text) || landmarks.isHeadingInAnyCase(text)) {
                sheets++;
                running = "heading";
                landmark[i] = true;
                isHeading[i] = true;
            }
            if (found.isPresent()) {
                running = found.orElseThrow();
                landmark[i] = true;
            }
            sheet[i] = sheets;
            label[i] = running;
        }
    }

    int sheets() {
        return sheets;
    }

    boolean isLandmark(int i) {
        return landmark[i];
    }

    int sheet(int i) {
        return sheet[i];
    }

    String label(int i) {
        return label[i];
    }

    boolean isAtPageBorder(int i) {
        return isPageBorder(before(i), i) || (after(i) < lines.size() && isPageBorder(i, after(i)));
    }

    /** Between two lines with only blank ones between them. */
    boolean isPageBorder(int before, int after) {
        return before < 0
                || after - before > PAGE_GAP
                || lines.get(before).page() != lines.get(after).page();
    }

    /** The sentence before is not at its end, and the next line, or the one after a second header line, begins small. */
    boolean isInSentence(int i) {
        var before = before(i);
        var after = after(i);
        return before >= 0
                && after < lines.size()
                && (carriesOn(before, after)
                        || (after(after) < lines.size() && after == i + 1 && carriesOn(before, after(after))));
    }

    boolean opensDocument(int i) {
        return before(i) < 0;
    }

    boolean isBeforeHeading(int i) {
        var after = after(i);
        return after < lines.size() && isHeading[after];
    }

    private boolean carriesOn(int before, int after) {
        var text = lines.get(before).text();
        return Character.isLetter(text.charAt(text.length() - 1))
                && SentenceEdge.beginsSmall(lines.get(after).text());
    }

    private int before(int i) {
        var before = i - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before;
    }

    private int after(int i) {
        var after = i + 1;
        while (after < lines.size() && lines.get(after).isBlank()) {
            after++;
        }
        return after;
    }
}
