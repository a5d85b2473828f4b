package eu.savoirfaire.matching.cohort.settling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import eu.savoirfaire.matching.taxonomy.choosing.TaxonomyInUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run that lies on both sides of the choice of another taxonomy. */
class OtherTaxonomyTest {

    @Test
    void whatWasRunByAnotherTaxonomyIsNotConfirmedAndRunAgainItIs() {
        try (var scene = new CohortScene(TestDatabase.h2InFile())) {
            var offer = scene.offer(1, 2, "a");
            var cohort = scene.closed(scene.needs(11, 2, "a"), List.of(offer));
            var before = scene.run(cohort);
            var inUse = scene.part(TaxonomyInUse.class);
            var own = inUse.own();
            var other = new ReleasedTaxonomy(new Edition("other-skills", 7), own.skills(), own.occupations());
            assertThat(scene.part(Runs.class).inputs(before.id()).versions())
                    .contains(own.edition().toString());

            inUse.goBy(new TaxonomyInUse.Chosen(7, other));

            assertThat(scene.confirmed(cohort, before)).contains(new CohortRefusal.OtherTaxonomy("other-skills@7"));
            assertThat(scene.cohort(cohort).state()).isEqualTo(CohortState.PROPOSED);
            assertThat(scene.standing(offer)).isEqualTo(new Places.Standing(2, 0, 0, 2, 0));
            var after = scene.run(cohort);
            assertThat(scene.part(Runs.class).inputs(after.id()).versions()).contains("other-skills@7");
            assertThat(scene.confirmed(cohort, after)).isEmpty();
        }
    }
}
