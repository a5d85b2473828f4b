package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Optional;

/**
 * A machine that translates: a bean, where somebody configured one; none comes with the program. What it writes is shown as
 * a machine's, and never takes the place of what a person wrote.
 */
public interface MachineTranslator {

    /** What it is called, for whoever starts it. */
    String name();

    /**
     * Translates a text of a sheet, which anybody may read; may take its time.
     *
     * @param text paragraphs separated by one blank line, list items one a line beginning {@code - }
     * @return the same in the other language; empty when it cannot
     */
    Optional<String> translate(String text, Language from, Language into);
}
