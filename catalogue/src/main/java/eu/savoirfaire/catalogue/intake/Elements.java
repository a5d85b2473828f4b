package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.form.FormLandmarks;
import eu.savoirfaire.catalogue.intake.form.LabelMatch;
import eu.savoirfaire.catalogue.intake.paragraph.Block;
import java.util.ArrayList;
import java.util.List;

/** Takes paragraphs apart into headings, labels and the text between them. */
final class Elements {
    /** A list item is never a label itself, but a label may follow it where a line end was lost. */
    private static final int MARK = 4;

    private final FormLandmarks form;
    private final List<Block> blocks;
    private final List<Element> elements = new ArrayList<>();

    private Elements(FormLandmarks form, List<Block> blocks) {
        this.form = form;
        this.blocks = blocks;
    }

    static List<Element> of(List<Block> blocks, FormLandmarks form) {
        var elements = new Elements(form, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            elements.add(i);
        }
        return elements.elements;
    }

    private void add(int index) {
        var block = blocks.get(index);
        if (!block.isItem() && opens(block, index)) {
            return;
        }
        var text = block.text();
        var from = 0;
        for (var label : labels(block, text)) {
            addText(block.part(from, label.start()));
            elements.add(new Element.Label(label, block.lineAt(label.start())));
            from = label.end();
            block = block.asParagraph();
        }
        addText(block.part(from, text.length()));
    }

    private List<LabelMatch> labels(Block block, String text) {
        return form.labels().in(text, block::isLineStart).stream()
                .filter(label -> !block.isItem() || label.start() > MARK)
                .toList();
    }

    private boolean opens(Block block, int index) {
        var text = block.text();
        var sheet = form.headings().of(text);
        if (sheet.isEmpty() && isBeforeLabel(index)) {
            sheet = form.headings().inAnyCase(text);
        }
        sheet.ifPresent(language -> elements.add(new Element.SheetOpens(language, block.firstLine())));
        if (sheet.isPresent()) {
            return true;
        }
        var workshop = form.workshops().of(text);
        workshop.ifPresent(heading -> elements.add(new Element.WorkshopOpens(heading, block.firstLine())));
        return workshop.isPresent();
    }

    private boolean isBeforeLabel(int index) {
        return index + 1 < blocks.size()
                && form.labels().at(blocks.get(index + 1).text()).isPresent();
    }

    private void addText(Block part) {
        var text = part.text();
        if (text.isBlank()) {
            return;
        }
        var heading = form.headings().of(text.strip());
        if (heading.isPresent()) {
            elements.add(new Element.SheetOpens(heading.orElseThrow(), part.firstLine()));
        } else {
            elements.add(new Element.Text(part));
        }
    }
}
