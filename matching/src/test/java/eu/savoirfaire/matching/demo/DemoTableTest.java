package eu.savoirfaire.matching.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.offer.statement.Towns;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.TaxonomyReader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoTableTest {
    private final DemoTable table = new DemoTable(Towns.released());

    @Test
    void theRegionHasNeedsOfEveryKindInBothCountries() {
        var people = table.people();
        var needs = people.stream().flatMap(one -> one.needs().stream()).toList();

        assertThat(needs).hasSizeGreaterThanOrEqualTo(60);
        assertThat(needs.stream().map(Wish::kind)).contains(NeedKind.values());
        assertThat(people.stream()
                        .flatMap(one -> Optional.ofNullable(one.profile().place()).stream())
                        .map(place -> place.region()))
                .contains("ITI1", "ES61");
        assertThat(table.persona().needs()).hasSize(2);
    }

    @Test
    void everySkillAndOccupationIsInTheTaxonomy() {
        var taxonomy = TaxonomyReader.own();
        for (var one : table.people()) {
            one.profile()
                    .skills()
                    .forEach(claim -> assertThat(taxonomy.find(claim.skill()))
                            .as("%s", claim)
                            .isPresent());
            var wished = one.needs().stream()
                    .flatMap(wish -> occupations(wish).stream())
                    .collect(Collectors.toSet());
            wished.forEach(
                    code -> assertThat(taxonomy.occupation(code)).as("%s", code).isPresent());
        }
    }

    private static Set<OccupationCode> occupations(Wish wish) {
        return switch (wish) {
            case Wish.Job job -> Optional.ofNullable(job.occupations()).orElse(Set.of());
            case Wish.Internship stage ->
                Optional.ofNullable(stage.occupations()).orElse(Set.of());
            case Wish.Microcredit _, Wish.Mentoring _ -> Set.of();
        };
    }
}
