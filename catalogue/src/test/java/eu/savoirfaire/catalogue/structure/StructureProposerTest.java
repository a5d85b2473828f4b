package eu.savoirfaire.catalogue.structure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.place.Places;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureProposerTest {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final ConceptFinder FINDER = new ConceptFinder(VOCABULARIES);
    private static final StructureProposer PROPOSER =
            new StructureProposer(FINDER, VOCABULARIES, new Places(VOCABULARIES, FINDER));

    @Test
    void aRegionBringsItsCountryWithTheSamePhrase() {
        var proposals = propose(Section.TERRITORY, "Provincia di Siviglia. Tutti i comuni.", Language.IT);

        assertThat(proposals)
                .filteredOn(proposal -> proposal.facet() != Facet.TRANSFERABILITY)
                .containsExactly(
                        new Proposal(Facet.COUNTRY, "ES", Section.TERRITORY, 0, 21, "Provincia di Siviglia", true),
                        new Proposal(Facet.REGION, "ES61", Section.TERRITORY, 0, 21, "Provincia di Siviglia", true));
    }

    @Test
    void partnersCountriesCountOnlyIfTheTerritoryIsEachPartnerCountry() {
        var partners = "Mirovni institut (Slovenia), Pixel (Italy)";

        var each = PROPOSER.propose(
                Map.of(Section.TERRITORY, "In each partner country", Section.STAKEHOLDERS, partners), Language.EN);
        var silent = PROPOSER.propose(
                Map.of(Section.TERRITORY, "A time of change", Section.STAKEHOLDERS, partners), Language.EN);

        assertThat(codes(each, Facet.COUNTRY)).containsExactly("SI", "IT");
        assertThat(codes(silent, Facet.COUNTRY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | Piena trasferibilità                                                     | FULL
            it | Alta.                                                                    | HIGH
            en | Possibility of transferability to other countries                        | POSSIBLE
            it | Da un lato è facilmente ripetibile, dall'altro le azioni sono strettamente legate al territorio e legati al territorio | PARTIAL
            en | The transfer is being promoted in several contexts                       | IN_PROGRESS
            es | Ya hemos comenzado con otros países                                      | IN_PROGRESS
            es | Es plenamente transferible                                               | FULL
            fr | Cette méthode est facilement transférable                                | HIGH
            ar | قابلة للنقل بالكامل                                                       | FULL
            """)
    void theLevelIsReadFromTheWordsOfTheAuthor(String language, String text, String level) {
        var proposals =
                propose(Section.TRANSFERABILITY, text, Language.of(language).orElseThrow());

        assertThat(codes(proposals, Facet.TRANSFERABILITY)).containsExactly(level);
    }

    @Test
    void aSheetWithoutTheSectionStatesNothingAndAnUnreadableOneGetsNoProposal() {
        var without = propose(Section.SUBJECT, "Microcredito", Language.IT);
        var unreadable = propose(Section.TRANSFERABILITY, "Si veda il sito.", Language.IT);

        assertThat(codes(without, Facet.TRANSFERABILITY)).containsExactly("NOT_STATED");
        assertThat(codes(unreadable, Facet.TRANSFERABILITY)).isEmpty();
    }

    @Test
    void topicsAreFewAndTheSubjectGoesFirst() {
        var description =
                "Volontariato, mentoring, microcredito, tirocini, salute, alloggi, orientamento civico, autovalutazione.";

        var proposals = PROPOSER.propose(
                Map.of(Section.SUBJECT, "Moneta complementare", Section.DESCRIPTION, description), Language.IT);

        assertThat(codes(proposals, Facet.TOPIC)).hasSize(6).startsWith("complementary-currency");
    }

    @Test
    void nothingProposedIsConfirmed() {
        var proposals = propose(Section.SUBJECT, "Microcrédit pour femmes migrantes", Language.FR);

        assertThat(proposals).isNotEmpty();
        assertThat(proposals)
                .extracting(Proposal::toClassification)
                .allMatch(
                        classification -> classification.status() == Status.PROPOSED && !classification.isConfirmed());
    }

    @Test
    void anEmptySheetYieldsOnlyThatNothingIsStated() {
        assertThat(PROPOSER.propose(Map.of(), Language.EN))
                .extracting(Proposal::code)
                .containsExactly("NOT_STATED");
    }

    private static List<Proposal> propose(Section section, String text, Language language) {
        return PROPOSER.propose(Map.of(section, text), language);
    }

    private static List<String> codes(List<Proposal> proposals, Facet facet) {
        return proposals.stream()
                .filter(proposal -> proposal.facet() == facet)
                .map(Proposal::code)
                .toList();
    }
}
