package eu.savoirfaire.catalogue.intake.text;

import java.util.Optional;

/** What a form prints, so that lines of the form are not taken for text or for page headers. */
public interface Landmarks {

    /** Whether the whole text is a heading that opens a sheet or a workshop. */
    boolean isHeading(String text);

    /** Whether it would be one if it were followed by a label. */
    boolean isHeadingInAnyCase(String text);

    /** The name of the label that the text begins with. */
    Optional<String> labelAt(String text);

    /** Whether the text could be the first part of a label that goes on in the next line. */
    boolean mayBeginLabel(String text);
}
