package eu.savoirfaire.catalogue.writing.jotting;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.TextMark;
import java.time.Instant;

/**
 * A text that somebody typed and did not save.
 *
 * @param text as typed
 * @param seen the text of the section they changed it from
 * @param at when the last of it was typed
 */
public record Jotting(Section section, String text, TextMark seen, Instant at) {}
