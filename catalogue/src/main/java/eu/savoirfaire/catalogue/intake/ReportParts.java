package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.form.Hints;
import eu.savoirfaire.catalogue.intake.form.Labels;
import eu.savoirfaire.catalogue.intake.form.WorkshopHeading;
import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.sheet.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives every element of a report to the sheet or workshop that it belongs to. */
final class ReportParts {
    private static final Pattern LIKE_A_LABEL = Pattern.compile("^([\\p{Lu}][\\p{Lu}\\p{M}'’ /-]{3,60}?)\\s*[:：]");

    private final Labels labels;
    private final List<SheetDraft> sheets = new ArrayList<>();
    private final List<WorkshopDraft> workshops = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable SheetDraft open;

    ReportParts(Labels labels) {
        this.labels = labels;
    }

    /** A workshop while it is being read. */
    record WorkshopDraft(int ordinal, WorkshopHeading heading, int line, List<Block> account) {}

    List<SheetDraft> sheets() {
        return sheets;
    }

    List<WorkshopDraft> workshops() {
        return workshops;
    }

    List<Warning> warnings() {
        return warnings;
    }

    void read(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case Element.SheetOpens heading -> openSheet(heading.line()).vote(heading.language());
                case Element.WorkshopOpens heading -> openWorkshop(heading);
                case Element.Label label -> label(label, elements.subList(i + 1, elements.size()));
                case Element.Text text -> text(text.block());
            }
        }
        closeSheet();
    }

    private void label(Element.Label label, List<Element> after) {
        var section = label.match().section();
        if (beginsSheetWithoutHeading(section, after)) {
            openSheet(label.line()).warn(label.line(), WarningCode.HEADING_MISSING);
        }
        if (open != null) {
            open.begin(label.match(), label.line());
        }
    }

    /**
     * The institution and the subject come first in every sheet. Where one of them follows a sheet that is already well under
     * way, and the next label is the one that the form has next, a heading is missing; else the label stands there twice.
     */
    private boolean beginsSheetWithoutHeading(Section section, List<Element> after) {
        if (section != Section.INSTITUTION && section != Section.SUBJECT) {
            return false;
        }
        if (open == null) {
            return true;
        }
        var isUnderWay = open.has(Section.DESCRIPTION) || open.has(Section.TERRITORY);
        var expected = section == Section.INSTITUTION ? Section.SUBJECT : Section.DESCRIPTION;
        return isUnderWay
                && open.has(section)
                && nextLabel(after).filter(next -> next == expected).isPresent();
    }

    private static Optional<Section> nextLabel(List<Element> after) {
        for (var element : after) {
            if (element instanceof Element.Label label) {
                return Optional.of(label.match().section());
            }
            if (!(element instanceof Element.Text)) {
                break;
            }
        }
        return Optional.empty();
    }

    private void text(Block block) {
        if (Hints.contain(block.text())) {
            return;
        }
        if (open != null) {
            warnOfLabels(open, block);
            open.add(block);
        } else if (!workshops.isEmpty()) {
            workshops.getLast().account().add(block);
        }
    }

    private void warnOfLabels(SheetDraft sheet, Block block) {
        var text = block.text();
        var unknown = LIKE_A_LABEL.matcher(text);
        if (!block.isItem() && unknown.find()) {
            sheet.warn(block.firstLine(), WarningCode.LABEL_UNKNOWN, unknown.group(1));
        } else if (labels.withoutColon(text).isPresent()) {
            sheet.warn(block.firstLine(), WarningCode.LABEL_WITHOUT_COLON, text);
        }
    }

    private SheetDraft openSheet(int line) {
        closeSheet();
        var sheet = new SheetDraft(
                line, workshops.isEmpty() ? 0 : workshops.getLast().ordinal());
        open = sheet;
        return sheet;
    }

    private void openWorkshop(Element.WorkshopOpens opening) {
        closeSheet();
        var next = workshops.stream().mapToInt(WorkshopDraft::ordinal).max().orElse(0) + 1;
        var given = opening.heading().ordinal();
        var isFree = workshops.stream().noneMatch(workshop -> workshop.ordinal() == given);
        var ordinal = given > 0 && isFree ? given : next;
        workshops.add(new WorkshopDraft(ordinal, opening.heading(), opening.line(), new ArrayList<>()));
    }

    private void closeSheet() {
        if (open != null) {
            if (open.isEmpty()) {
                warnings.add(new Warning(open.line(), WarningCode.SHEET_EMPTY));
            } else {
                sheets.add(open);
            }
        }
        open = null;
    }
}
