package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.attachment.file.Licence;
import eu.savoirfaire.infra.vocabulary.Language;

/**
 * What its owner says of a file.
 *
 * @param language of what is in it
 * @param alternative what a picture shows, for whoever does not see it; empty when it only decorates, and for other files
 */
public record Description(String title, Licence licence, Language language, String alternative) {}
