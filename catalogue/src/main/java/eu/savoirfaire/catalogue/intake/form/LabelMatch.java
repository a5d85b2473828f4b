package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Set;

/**
 * A label found in a text.
 *
 * @param languages those that have this wording
 * @param start index of its first character
 * @param end index after its colon
 */
public record LabelMatch(Section section, Set<Language> languages, int start, int end) {}
