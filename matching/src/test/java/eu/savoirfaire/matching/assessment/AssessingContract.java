package eu.savoirfaire.matching.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of assessments, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AssessingContract {
    private final PersonId assessor = new PersonId(UUID.randomUUID());

    private TestDatabase database;
    private ApplicationContext context;
    private KeptAssessments kept;
    private Seekers seekers;
    private Assessing assessing;
    private Acting acting;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        database = database();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        kept = context.getBean(KeptAssessments.class);
        seekers = context.getBean(Seekers.class);
        assessing = context.getBean(Assessing.class);
        acting = context.getBean(Acting.class);
    }

    @AfterAll
    void shut() {
        context.close();
        database.close();
    }

    @Test
    void aNotYetSaysWhyAndOnlyItsPersonCanReadIt() {
        var person = new PersonId(UUID.randomUUID());
        var asked = asked(seekers.enter(person));

        assertThat(kept.save(asked.taken(assessor, false))).isTrue();
        var taken = kept.find(asked.id()).orElseThrow();
        assertThat(kept.queue(assessor, 100)).contains(taken);
        assertThat(kept.save(taken.notYet(assessor, "the seams break; a course begins in May")))
                .isTrue();

        var done = kept.find(asked.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(AssessmentState.NOT_YET);
        assertThat(done.remark()).contains("the seams break; a course begins in May");
        assertThat(kept.of(person)).hasSize(1);
        kept.erase(person);
        assertThat(kept.find(asked.id())).isEmpty();
    }

    @Test
    void ofManyAssessorsOneTakesIt() throws Exception {
        var asked = asked(seekers.invent());
        var takers = IntStream.range(0, 12)
                .mapToObj(_ -> (Callable<Boolean>) () -> kept.save(asked.taken(new PersonId(UUID.randomUUID()), false)))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var took = 0;
            for (var one : threads.invokeAll(takers)) {
                took += one.get() ? 1 : 0;
            }
            assertThat(took).isOne();
        }
    }

    @Test
    void whatAnAssessorHadWhoGoesWaitsForAnother() {
        var gone = new PersonId(UUID.randomUUID());
        var asked = asked(seekers.invent());
        kept.save(asked.taken(gone, false));

        kept.erase(gone);

        var again = kept.find(asked.id()).orElseThrow();
        assertThat(again.state()).isEqualTo(AssessmentState.ASKED);
        assertThat(again.assessor()).isEmpty();
    }

    @Test
    void nobodyTakesTheirOwnAndNobodyDecidesWhatAnotherHolds() {
        var asked = asked(seekers.invent());
        var taken = asked.taken(assessor, false);
        var other = new PersonId(UUID.randomUUID());

        assertThatThrownBy(() -> asked.taken(assessor, true))
                .satisfies(thrown -> refused(thrown, new AssessmentRefusal.Own()));
        for (var decision : List.<Runnable>of(
                () -> taken.validated(other, 2), () -> taken.notYet(other, "no"), () -> taken.laidDown(other))) {
            assertThatThrownBy(decision::run).satisfies(thrown -> refused(thrown, new AssessmentRefusal.NotYours()));
        }
        assertThatThrownBy(() -> taken.notYet(assessor, " "))
                .satisfies(thrown -> refused(thrown, new AssessmentRefusal.NoReason()));
        assertThatThrownBy(() -> taken.validated(assessor, 2).withdrawn())
                .satisfies(thrown -> refused(thrown, new AssessmentRefusal.NotNow()));
    }

    @Test
    void anAssessorNeverSeesNorTakesTheirOwn() {
        var both = Acting.somebody(Role.ASSESSOR);
        var own = asked(seekers.enter(both.person().orElseThrow()));

        assertThat(acting.as(both, assessing::queue))
                .extracting(one -> one.assessment().id())
                .doesNotContain(own.id());
        assertThatThrownBy(() -> take(both, own)).satisfies(thrown -> refused(thrown, new AssessmentRefusal.Own()));
        assertThat(kept.find(own.id()).orElseThrow().state()).isEqualTo(AssessmentState.ASKED);
    }

    @Test
    void ofTwoAssessorsAtOnceOneHasItAndTheOtherIsToldThatItWentOn() throws Exception {
        var asked = asked(seekers.enter(Acting.somebody(Role.SEEKER).person().orElseThrow()));
        var assessors = List.of(Acting.somebody(Role.ASSESSOR), Acting.somebody(Role.ASSESSOR));

        var refused = new ArrayList<Refusal>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = assessors.stream()
                    .map(one -> threads.submit(() -> take(one, asked)))
                    .toList();
            for (var one : tries) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    refused.add(((Refused) Objects.requireNonNull(e.getCause())).refusal());
                }
            }
        }

        assertThat(refused).containsExactly(new AssessmentRefusal.NotNow());
        var taken = kept.find(asked.id()).orElseThrow();
        var holder = taken.assessor().orElseThrow();
        assertThat(assessors).extracting(one -> one.person().orElseThrow()).contains(holder);
    }

    private boolean take(Actor assessor, Assessment one) {
        return acting.as(assessor, () -> {
            assessing.take(one.id());
            return true;
        });
    }

    private static void refused(Throwable thrown, AssessmentRefusal refusal) {
        assertThat(thrown).isInstanceOf(Refused.class);
        assertThat(((Refused) thrown).refusal()).isEqualTo(refusal);
    }

    private Assessment asked(SeekerId seeker) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var asked = Assessment.asked(UUID.randomUUID(), seeker, new SkillCode("weld"), 2, now);
        assertThat(kept.save(asked)).isTrue();
        return Optional.of(asked.id()).flatMap(kept::find).orElseThrow();
    }
}
