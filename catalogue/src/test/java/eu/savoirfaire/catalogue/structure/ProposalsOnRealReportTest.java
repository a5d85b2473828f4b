package eu.savoirfaire.catalogue.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.place.Places;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a curator would confirm on the twelve real sheets, beside what is proposed. */
class ProposalsOnRealReportTest {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final ConceptFinder FINDER = new ConceptFinder(VOCABULARIES);
    private static final StructureProposer PROPOSER =
            new StructureProposer(FINDER, VOCABULARIES, new Places(VOCABULARIES, FINDER));

    private static final List<Facet> FACETS = List.of(
            Facet.COUNTRY,
            Facet.REGION,
            Facet.TOPIC,
            Facet.BENEFICIARY,
            Facet.STAKEHOLDER,
            Facet.SECTOR,
            Facet.TRANSFERABILITY,
            Facet.SCOPE,
            Facet.TERRITORY);

    /** Judged by reading the sheets: per sheet the codes of each facet, in the order of {@link #FACETS}. */
    private static final String[][] EXPECTED = {
        {
            "IT",
            "ITI1",
            "white-paper participatory-policy-making reception international-protection governance language-training"
                    + " labour-inclusion health good-practice-exchange",
            "reception-system third-country-nationals",
            "region association-of-municipalities municipality third-sector",
            "social-work public-administration education health",
            "PARTIAL",
            "OTHER_COUNTRIES OTHER_CONTEXTS",
            ""
        },
        {
            "IT",
            "ITH2",
            "crossmedia-communication communication media-relations awareness-raising migration-narrative",
            "media-professionals host-community migrants",
            "region third-sector",
            "media-and-publishing",
            "FULL",
            "",
            ""
        },
        {
            "IT",
            "ITH2",
            "one-stop-information awareness-raising reception intercultural-mediation migration-narrative social-cohesion"
                    + " access-to-services residence-permits",
            "general-public migrants",
            "region prefecture police health-service employment-service municipality third-sector",
            "public-administration social-work",
            "NOT_STATED",
            "",
            ""
        },
        {
            "IT",
            "ITG2",
            "vouchers complementary-currency digital-payments local-economy poverty-reduction",
            "vulnerable-people",
            "citizens shops company bank third-sector",
            "finance retail",
            "HIGH",
            "OTHER_CONTEXTS",
            "urban metropolitan"
        },
        {
            "ES GB IT FR CY BE",
            "",
            "volunteering social-inclusion civic-participation mentoring vocational-training success-stories",
            "migrant-women host-community",
            "migrant-association research-centre cooperative consultancy company chamber-of-commerce",
            "social-work",
            "POSSIBLE",
            "OTHER_COUNTRIES OTHER_GROUPS",
            "transnational"
        },
        {
            "ES",
            "ES61",
            "labour-inclusion internships vocational-training employability corporate-engagement co-development",
            "moroccan-community",
            "chamber-of-commerce university region ministry",
            "logistics hospitality consulting engineering science-and-research",
            "POSSIBLE",
            "OTHER_REGIONS OTHER_GROUPS",
            ""
        },
        {
            "ES",
            "ES61 ES24 ES42 ES41 ES43 ES52 ES62",
            "rural-repopulation rural-development social-housing residential-exclusion labour-inclusion social-inclusion"
                    + " intercultural-dialogue housing self-employment",
            "rural-settlers depopulated-municipalities companies families-at-risk",
            "region province municipality company foundation",
            "real-estate social-work agriculture",
            "IN_PROGRESS",
            "OTHER_COUNTRIES OTHER_REGIONS",
            "rural depopulating"
        },
        {
            "FI IT BE SI ES",
            "",
            "digital-skills social-inclusion self-assessment multisensory-learning inclusive-education",
            "students migrant-youth digitally-excluded youth-workers decision-makers",
            "teaching-staff students-body local-communities network university",
            "education digital",
            "POSSIBLE",
            "OTHER_COUNTRIES OTHER_GROUPS",
            "transnational"
        },
        {
            "FI GB IT ES",
            "",
            "steam employability soft-skills vocational-training women-empowerment anti-discrimination",
            "steam-women second-generations migrant-women career-changers",
            "third-sector youth-association policymakers company",
            "science-and-research engineering",
            "POSSIBLE",
            "OTHER_GROUPS OTHER_CONTEXTS",
            "transnational"
        },
        {
            "IT BE FR GR ES",
            "",
            "non-formal-skills-recognition skills-assessment vocational-training labour-inclusion career-guidance"
                    + " training-of-professionals transnational-cooperation",
            "migrants refugees",
            "region ministry policymakers third-sector company practitioners training-provider network",
            "education",
            "HIGH",
            "OTHER_COUNTRIES",
            "transnational"
        },
        {
            "IT GR GB ES",
            "",
            "labour-inclusion peer-facilitation intercultural-mediation career-guidance vocational-training soft-skills mentoring",
            "migrants refugees newcomers",
            "association third-sector teaching-staff training-provider employment-service",
            "social-work education",
            "POSSIBLE",
            "OTHER_COUNTRIES",
            "transnational"
        },
        {
            "ES",
            "ES61",
            "gender-studies higher-education gender-equality policy-recommendations e-learning transnational-cooperation",
            "university-students researchers professors professionals migrant-women",
            "university research-centre international-organisation association foundation",
            "education",
            "IN_PROGRESS",
            "OTHER_CONTEXTS",
            ""
        },
    };

    private static List<String> report = List.of();

    @BeforeAll
    static void readTheReport() throws IOException {
        var lines = RealReport.lines();
        assumeTrue(lines.isPresent(), "the real report is not at hand");
        report = lines.get();
    }

    @Test
    void nineOfTenProposalsAreRightAndMostOfWhatIsThereIsProposed() {
        var counts = new EnumMap<Facet, Count>(Facet.class);
        for (var sheet = 0; sheet < RealReport.sheets(); sheet++) {
            for (var facet : FACETS) {
                var count = compare(sheet, facet);
                counts.merge(facet, count, Count::and);
            }
        }
        var all = counts.values().stream().reduce(new Count(0, 0, 0), Count::and);
        counts.forEach((facet, count) -> System.out.printf("%-16s %s%n", facet, count));
        System.out.printf("%-16s %s%n", "all", all);

        assertThat(all.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.80);
        assertThat(counts)
                .allSatisfy((facet, count) -> assertThat(count.precision()).isGreaterThanOrEqualTo(0.85));
        for (var certain : List.of(Facet.COUNTRY, Facet.REGION, Facet.TRANSFERABILITY)) {
            assertThat(counts.get(certain)).isEqualTo(new Count(expected(certain), 0, 0));
        }
    }

    @Test
    void everyPhraseStandsInItsSection() {
        for (var sheet = 0; sheet < RealReport.sheets(); sheet++) {
            var sections = RealReport.sections(report, sheet);

            for (var proposal : PROPOSER.propose(sections, RealReport.language(sheet))) {
                var text = sections.getOrDefault(proposal.section(), "");
                assertThat(text.substring(proposal.start(), proposal.end())).isEqualTo(proposal.phrase());
                assertThat(proposal.phrase().isEmpty())
                        .isEqualTo(proposal.code().equals("NOT_STATED"));
            }
        }
    }

    @Test
    void finalAndIndirectBeneficiariesAreToldFromDirectOnes() {
        assertThat(groups(0)).isEqualTo(Map.of("reception-system", true, "third-country-nationals", false));
        assertThat(groups(11)).containsEntry("university-students", true).containsEntry("migrant-women", false);
    }

    private static Map<String, Boolean> groups(int sheet) {
        return PROPOSER.propose(RealReport.sections(report, sheet), RealReport.language(sheet)).stream()
                .filter(proposal -> proposal.facet() == Facet.BENEFICIARY)
                .collect(Collectors.toMap(Proposal::code, Proposal::direct));
    }

    private static Count compare(int sheet, Facet facet) {
        var expected = codes(EXPECTED[sheet][FACETS.indexOf(facet)]);
        var proposed = new TreeSet<String>();
        PROPOSER.propose(RealReport.sections(report, sheet), RealReport.language(sheet)).stream()
                .filter(proposal -> proposal.facet() == facet)
                .forEach(proposal -> proposed.add(proposal.code()));
        var right = new HashSet<>(proposed);
        right.retainAll(expected);
        var wrong = new TreeSet<>(proposed);
        wrong.removeAll(expected);
        if (!wrong.isEmpty()) {
            System.out.printf("sheet %d %s: not expected %s%n", sheet + 1, facet, wrong);
        }
        return new Count(right.size(), wrong.size(), expected.size() - right.size());
    }

    private static int expected(Facet facet) {
        return Arrays.stream(EXPECTED)
                .mapToInt(sheet -> codes(sheet[FACETS.indexOf(facet)]).size())
                .sum();
    }

    private static Set<String> codes(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split(" "));
    }

    private record Count(int right, int wrong, int missed) {
        Count and(Count other) {
            return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }

        @Override
        public String toString() {
            return "%d right, %d wrong, %d missed: precision %.2f, recall %.2f"
                    .formatted(right, wrong, missed, precision(), recall());
        }
    }
}
