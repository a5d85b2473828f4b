package eu.savoirfaire.catalogue.reading.revision;

import eu.savoirfaire.catalogue.difference.SheetDifference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/**
 * What changed from one revision to another.
 *
 * @param numbers of all revisions, the latest first, to choose two others
 * @param beside whether the two stand side by side; else one text shows what went and what came
 * @param unchanged the keys of the sections that say the same
 */
record DifferenceView(
        String slug,
        Phrase title,
        int from,
        int to,
        Language languageFrom,
        Language languageTo,
        List<Numbered> numbers,
        boolean beside,
        List<SheetDifference.Changed> sections,
        List<String> unchanged) {

    /** A revision and what people call it. */
    record Numbered(int number, String edition) {}

    public String editionFrom() {
        return edition(from);
    }

    public String editionTo() {
        return edition(to);
    }

    private String edition(int number) {
        return numbers.stream()
                .filter(one -> one.number() == number)
                .map(Numbered::edition)
                .findFirst()
                .orElse(Integer.toString(number));
    }
}
