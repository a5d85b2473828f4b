package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.form.LabelMatch;
import eu.savoirfaire.catalogue.intake.form.WorkshopHeading;
import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.infra.vocabulary.Language;

/** What a report is made of, in order. */
sealed interface Element {

    int line();

    record SheetOpens(Language language, int line) implements Element {}

    record WorkshopOpens(WorkshopHeading heading, int line) implements Element {}

    record Label(LabelMatch match, int line) implements Element {}

    record Text(Block block) implements Element {
        @Override
        public int line() {
            return block.firstLine();
        }
    }
}
