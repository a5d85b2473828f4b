package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Level;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.PublicSheets;
import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.SuggestEntry;
import eu.savoirfaire.infra.search.content.Text;
import eu.savoirfaire.infra.search.content.TextField;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what is published of a practice into what can be found. */
@Singleton
final class PracticeDocuments {
    /** Every concept that the text names, whether or not the sheet is classified by it: how words cross languages. */
    static final String CONCEPT = "concept";

    /** The kind of territory, in which a contrasting practice differs. */
    static final String TERRITORY = "territory";

    static final String PRACTICE = "practice";
    static final String TOPIC = "topic";
    static final String PLACE = "place";
    static final String ORGANISATION = "organisation";

    static final IndexDefinition DEFINITION = new IndexDefinition(
            "practices",
            2,
            Arrays.stream(Section.values())
                    .filter(Section::isPublic)
                    .map(section -> new TextField(section.key(), boost(section)))
                    .toList(),
            Stream.concat(PracticeFacet.keys().stream(), Stream.of(CONCEPT, TERRITORY))
                    .toList(),
            List.of(PRACTICE, TOPIC, PLACE, ORGANISATION));

    private final PublicSheets publicSheets;
    private final Vocabularies vocabularies;
    private final ConceptFinder concepts;

    PracticeDocuments(PublicSheets publicSheets, Vocabularies vocabularies, ConceptFinder concepts) {
        this.publicSheets = publicSheets;
        this.vocabularies = vocabularies;
        this.concepts = concepts;
    }

    private static float boost(Section section) {
        return switch (section) {
            case SUBJECT -> 4;
            case INSTITUTION -> 2;
            case DESCRIPTION, BENEFICIARIES, TERRITORY -> 1.5f;
            default -> 1;
        };
    }

    /** What is found is shown: passages must not hold what pages leave out. */
    SearchDocument document(PublishedSheet published) {
        var sheet = publicSheets.of(published, "");
        var texts = sheet.texts();
        return new SearchDocument(
                published.id().value().toString(),
                published.code(),
                Stream.concat(
                                texts.entrySet().stream()
                                        .map(text ->
                                                new Text(text.getKey().key(), published.language(), text.getValue())),
                                translations(sheet))
                        .toList(),
                facets(published, texts.values()),
                suggestions(published, sheet),
                PracticeCard.display(published, sheet));
    }

    /** Only what a person approved and is up to date: a hit shows its words without a label. */
    private static Stream<Text> translations(PublicSheet sheet) {
        return sheet.readings().languages().stream()
                .flatMap(language -> sheet.texts().keySet().stream()
                        .flatMap(section -> sheet.readings().approved(language, section).stream()
                                .map(text -> new Text(section.key(), language, text))));
    }

    private Map<String, Set<String>> facets(PublishedSheet published, Collection<String> texts) {
        var facets = new LinkedHashMap<String, Set<String>>();
        for (var facet : PracticeFacet.values()) {
            facets.put(facet.key(), codes(facet, published));
        }
        facets.put(CONCEPT, conceptsIn(published, texts));
        facets.put(TERRITORY, Set.copyOf(published.revision().structure().codes(Facet.TERRITORY)));
        return facets;
    }

    private Set<String> codes(PracticeFacet facet, PublishedSheet published) {
        return switch (facet) {
            case LANGUAGE -> Set.of(published.language().code());
            case LEVEL -> Set.of(Level.of(published.revision().sheet()).name());
            case ORGANISATION -> Set.of(published.owner().value().toString());
            case WORKSHOP ->
                published.workshops().stream().map(workshop -> workshop.slug()).collect(Collectors.toSet());
            default -> classified(facet, published);
        };
    }

    private Set<String> classified(PracticeFacet facet, PublishedSheet published) {
        var codes = new LinkedHashSet<String>();
        facet.classification()
                .ifPresent(of -> codes.addAll(published.revision().structure().found(of)));
        facet.vocabulary()
                .ifPresent(name -> List.copyOf(codes)
                        .forEach(code -> codes.addAll(vocabularies.of(name).broader(code))));
        return codes;
    }

    /** Codes of different vocabularies are kept apart by the vocabulary's name. */
    private Set<String> conceptsIn(PublishedSheet published, Collection<String> texts) {
        var found = new LinkedHashSet<String>();
        texts.stream()
                .flatMap(text -> concepts.find(text, published.language()).stream())
                .forEach(mention -> found.addAll(withBroader(mention.vocabulary(), mention.code())));
        for (var facet : PracticeFacet.values()) {
            facet.vocabulary()
                    .ifPresent(name -> classified(facet, published).forEach(code -> found.add(concept(name, code))));
        }
        return found;
    }

    private Set<String> withBroader(VocabularyName name, String code) {
        var all = new LinkedHashSet<String>();
        all.add(concept(name, code));
        vocabularies.of(name).broader(code).forEach(broader -> all.add(concept(name, broader)));
        return all;
    }

    static String concept(VocabularyName name, String code) {
        return name.code() + ":" + code;
    }

    private List<SuggestEntry> suggestions(PublishedSheet published, PublicSheet sheet) {
        var entries = new ArrayList<SuggestEntry>();
        entries.add(new SuggestEntry(PRACTICE, published.title(), published.slug()));
        for (var language : sheet.readings().languages()) {
            sheet.titleIn(language)
                    .ifPresent(title -> entries.add(new SuggestEntry(PRACTICE, title, published.slug())));
        }
        entries.add(new SuggestEntry(
                ORGANISATION, published.ownerName(), published.owner().value().toString()));
        addLabels(entries, TOPIC, PracticeFacet.TOPIC, published);
        addLabels(entries, PLACE, PracticeFacet.REGION, published);
        addLabels(entries, PLACE, PracticeFacet.COUNTRY, published);
        return entries;
    }

    private void addLabels(List<SuggestEntry> entries, String kind, PracticeFacet facet, PublishedSheet published) {
        var vocabulary = vocabularies.of(facet.vocabulary().orElseThrow());
        for (var code : classified(facet, published)) {
            for (var language : Language.values()) {
                entries.add(new SuggestEntry(kind, vocabulary.label(code, language), facet.key() + ":" + code));
            }
        }
    }
}
