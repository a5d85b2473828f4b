package eu.savoirfaire.catalogue.offline.paper;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A document that came back.
 *
 * @param trace what it was made from, as far as it still says so
 * @param language that its form says it is written in
 * @param sections the text of each section whose heading was found, in {@link PlainText}; empty where nothing stands there
 * @param renamed headings that say something else now, with what they say: it was not taken as text
 * @param before what stands in the form before its first heading; empty when nothing does
 * @param changes whether changes were tracked: they were read as accepted
 * @param comments whether it has comments: they were not read
 */
public record ReturnedPaper(
        Optional<Trace> trace,
        Optional<Language> language,
        Map<Section, String> sections,
        Map<Section, String> renamed,
        String before,
        boolean changes,
        boolean comments) {

    public ReturnedPaper {
        sections = Map.copyOf(sections);
        renamed = Map.copyOf(renamed);
    }

    /** Whether somebody wrote something into it. */
    public boolean isEmpty() {
        return sections.values().stream().allMatch(String::isEmpty);
    }
}
