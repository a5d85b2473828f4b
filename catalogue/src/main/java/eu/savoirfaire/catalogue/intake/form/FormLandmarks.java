package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.Landmarks;
import java.util.Optional;

/** The headings and labels of the form as landmarks in a text. */
public record FormLandmarks(Labels labels, Headings headings, WorkshopHeadings workshops) implements Landmarks {

    @Override
    public boolean isHeading(String text) {
        return headings.of(text).isPresent() || workshops.of(text).isPresent();
    }

    @Override
    public boolean isHeadingInAnyCase(String text) {
        return headings.inAnyCase(text).isPresent();
    }

    @Override
    public Optional<String> labelAt(String text) {
        return labels.at(text).map(match -> match.section().key());
    }

    @Override
    public boolean mayBeginLabel(String text) {
        return labels.mayBegin(text);
    }
}
