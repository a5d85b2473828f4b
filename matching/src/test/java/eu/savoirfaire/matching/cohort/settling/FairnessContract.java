package eu.savoirfaire.matching.cohort.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.cohort.fairness.Attribute;
import eu.savoirfaire.matching.cohort.fairness.FairnessReport;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.run.Runs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of the answers that people give for the fairness report, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FairnessContract {
    private final AtomicLong numbers = new AtomicLong(1_000);
    private CohortScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new CohortScene(database());
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void whatPeopleTellOfThemselvesChangesNoByteOfAnyResult() {
        var needs = needs(4, "a");
        var cohort = scene.closed(needs, List.of(scene.offer(next(), 2, "a")));
        var before = scene.part(Runs.class).resultText(scene.run(cohort).id());

        for (var gender : Attribute.GENDER.answers()) {
            scene.tell(needs, Map.of(Attribute.GENDER, gender, Attribute.AGE, "under-35"));
            assertThat(scene.part(Runs.class).resultText(scene.run(cohort).id()))
                    .isEqualTo(before);
        }
    }

    @Test
    void smallGroupsAreNotReported() {
        var many = needs(44, "a");
        var cohort = scene.closed(many, List.of(scene.offer(next(), 20, "a")));
        scene.tell(many.subList(0, 21), Map.of(Attribute.AGE, "under-35"));
        scene.tell(many.subList(21, 42), Map.of(Attribute.AGE, "from-35"));
        scene.tell(many.subList(42, 44), Map.of(Attribute.GENDER, "other"));
        var run = scene.run(cohort);
        scene.confirmed(cohort, run);

        var seekers = scene.part(Gathered.class).needs(cohort).stream()
                .collect(Collectors.toMap(Participation::need, Participation::seeker));
        var young = Set.copyOf(many.subList(0, 10).stream().map(seekers::get).toList());
        var report = scene.part(FairnessReport.class).of(cohort, Set.copyOf(seekers.values()), young);

        assertThat(report.get(Attribute.AGE.ordinal()).rates().groups())
                .extracting(rate -> rate.count().group(), rate -> rate.flagged())
                .containsExactly(tuple("from-35", true), tuple("under-35", false));
        assertThat(report.get(Attribute.GENDER.ordinal()).rates().groups()).isEmpty();
        assertThat(report.get(Attribute.GENDER.ordinal()).hidden()).isOne();
    }

    private List<NeedId> needs(int many, String... goals) {
        return scene.needs(numbers.getAndAdd(many), many, goals);
    }

    private long next() {
        return numbers.getAndIncrement();
    }
}
