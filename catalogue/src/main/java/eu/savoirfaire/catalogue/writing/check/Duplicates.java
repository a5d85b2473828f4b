package eu.savoirfaire.catalogue.writing.check;

import eu.savoirfaire.catalogue.finding.PracticeCard;
import eu.savoirfaire.catalogue.finding.PracticeFacet;
import eu.savoirfaire.catalogue.finding.PracticeQuery;
import eu.savoirfaire.catalogue.finding.PracticeSearch;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Published sheets that likely tell of the same practice: found by the search index, judged by their texts. */
@Singleton
public class Duplicates {
    private static final int CANDIDATES = 12;
    private static final int WORDS = 10;
    private static final int TELLING = 6;
    private static final int SHOWN = 5;

    private final PracticeSearch search;
    private final PublishedSheets published;

    Duplicates(PracticeSearch search, PublishedSheets published) {
        this.search = search;
        this.published = published;
    }

    /** At most {@value #SHOWN}, those that are alike in most sections first. */
    public List<Alike> of(Practice practice) {
        var sheet = practice.newest().sheet();
        return candidates(practice, sheet).stream()
                .flatMap(code -> published.findByCode(code).stream())
                .filter(other -> !other.id().equals(practice.id()))
                .map(other ->
                        Alike.of(other, Likelihood.alike(sheet, other.revision().sheet())))
                .filter(alike -> !alike.sections().isEmpty())
                .sorted((one, other) -> other.sections().size() - one.sections().size())
                .limit(SHOWN)
                .toList();
    }

    private Set<String> candidates(Practice practice, Sheet sheet) {
        var ofOwner = Map.of(
                PracticeFacet.ORGANISATION, Set.of(practice.owner().value().toString()));
        return Stream.of(
                        new PracticeQuery(told(sheet, Section.SUBJECT), sheet.textLanguage(), Map.of(), 0, CANDIDATES),
                        new PracticeQuery(
                                told(sheet, Section.DESCRIPTION), sheet.textLanguage(), Map.of(), 0, CANDIDATES),
                        new PracticeQuery(
                                told(sheet, Section.INSTITUTION), sheet.textLanguage(), Map.of(), 0, CANDIDATES),
                        new PracticeQuery("", sheet.textLanguage(), ofOwner, 0, CANDIDATES))
                .filter(query -> !query.text().isEmpty() || query.isNarrowed())
                .flatMap(query -> search.search(query).hits().stream())
                .map(hit -> PracticeCard.of(hit.document()).code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first long words of a section: short ones stand in every text. */
    private static String told(Sheet sheet, Section section) {
        return Arrays.stream(sheet.text(section).orElse("").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= TELLING)
                .distinct()
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }
}
