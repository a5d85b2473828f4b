package eu.savoirfaire.catalogue.translation.reader;

import eu.savoirfaire.infra.vocabulary.Language;

/**
 * The text of a section as a reader gets it.
 *
 * @param language it is written in: the {@code lang} and {@code dir} of the element that holds it
 * @param label what the reader has to know about it
 */
public record Fragment(String text, Language language, Label label) {

    /** Said beside the text, unless it is what was asked for. */
    public enum Label {
        /** In the language that was asked for, as its author or an approved translator wrote it. */
        NONE,
        /** Not in the language that was asked for: there is no translation. */
        OTHER_LANGUAGE,
        /** By a machine; nobody looked at it. */
        MACHINE,
        /** The source says something else since. */
        OUT_OF_DATE
    }
}
