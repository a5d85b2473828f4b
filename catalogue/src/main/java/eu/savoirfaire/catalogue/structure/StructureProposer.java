package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.place.Places;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Proposes the structure of a sheet from its text. Better to propose too little than something wrong: each section is read for
 * what it is there to say, and a curator confirms, corrects and completes.
 */
@Singleton
public final class StructureProposer {
    private final ConceptFinder finder;
    private final List<Function<SheetReading, Stream<Proposal>>> readers;

    public StructureProposer(ConceptFinder finder, Vocabularies vocabularies, Places places) {
        this.finder = finder;
        this.readers = List.of(
                new PlaceProposals(places)::in,
                new TopicProposals(vocabularies.of(VocabularyName.TOPICS))::in,
                new BeneficiaryProposals()::in,
                new StakeholderProposals()::in,
                new SectorProposals()::in,
                new TransferabilityProposals()::in,
                StructureProposer::kindsOfTerritory);
    }

    /**
     * At most one proposal per facet and code, in the order of the facets and in each the strongest first.
     *
     * @param sections the texts of the sheet; what is missing is not read
     * @param language of the texts
     */
    public List<Proposal> propose(Map<Section, String> sections, Language language) {
        var reading = new SheetReading(sections, language, finder);
        return readers.stream().flatMap(reader -> reader.apply(reading)).toList();
    }

    private static Stream<Proposal> kindsOfTerritory(SheetReading reading) {
        return Firsts.of(reading.mentions(Section.TERRITORY, VocabularyName.TERRITORIES)
                .map(mention -> reading.proposal(Facet.TERRITORY, Section.TERRITORY, mention)));
    }
}
