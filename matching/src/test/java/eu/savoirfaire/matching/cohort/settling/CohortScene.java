package eu.savoirfaire.matching.cohort.settling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortFacts;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.fairness.Attribute;
import eu.savoirfaire.matching.cohort.fairness.SelfDeclarations;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.run.KeptRun;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.supply.Present;
import eu.savoirfaire.matching.cohort.tending.Joining;
import eu.savoirfaire.matching.cohort.tending.Tending;
import eu.savoirfaire.matching.match.keeping.Places;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Cohorts of people who look for a mentor, on a database. */
final class CohortScene implements AutoCloseable {
    private static final String ON = "test.cohorts";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApplicationContext context;
    private final AutoCloseable database;

    CohortScene(TestDatabase database) {
        this(database.properties(), database::close);
    }

    CohortScene(Map<String, ?> properties, AutoCloseable database) {
        var all = new HashMap<String, Object>(properties);
        all.put("savoir.events.workers", false);
        all.put(ON, true);
        this.database = database;
        context = ApplicationContext.run(all);
    }

    /** Stands in for what other parts would bring. */
    @Factory
    @Requires(property = ON)
    static final class Others {
        @Singleton
        @Primary
        Present market() {
            return new Market();
        }

        @Singleton
        @Primary
        Permissions everythingIsAllowed() {
            return (_, _, _) -> {};
        }

        @Singleton
        Clock noon() {
            return Clock.fixed(Instant.from(Market.DAY.atTime(12, 0).atOffset(ZoneOffset.UTC)), ZoneOffset.UTC);
        }
    }

    Market market() {
        return (Market) part(Present.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    OfferId offer(long number, int capacity, String... topics) {
        return offer(number, capacity, capacity, topics);
    }

    OfferId offer(long number, int introductions, int capacity, String... topics) {
        var offer = market().mentors(new UUID(number, number), topics);
        writing(() -> part(Places.class).open(offer, introductions, capacity, true));
        return offer;
    }

    /** Those behind the needs answer the questions of the fairness report. */
    void tell(List<NeedId> needs, Map<Attribute, String> answers) {
        writing(() -> needs.forEach(need -> part(SelfDeclarations.class)
                .declare(market().need(need).orElseThrow().seeker().need().seeker(), answers)));
    }

    private void writing(Runnable work) {
        @SuppressWarnings("unchecked") // the bean has no narrower type
        TransactionOperations<Connection> transactions = part(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            work.run();
            return true;
        });
    }

    List<NeedId> needs(long from, int many, String... goals) {
        return IntStream.range(0, many)
                .mapToObj(n -> market().seeks(new UUID(from + n, from + n), goals))
                .toList();
    }

    /** One that is closed and can be run. */
    CohortId closed(List<NeedId> needs, List<OfferId> offers) {
        return closed(needs, offers, CohortKind.CIRCLES, 1, 20);
    }

    CohortId closed(List<NeedId> needs, List<OfferId> offers, CohortKind kind, int least, int most) {
        var tending = part(Tending.class);
        var facts = new CohortFacts(
                "Spring", kind, false, least, most, Market.DAY, Market.DAY.plusMonths(4), Optional.empty());
        var id = tending.draft(Market.OWN, facts).id();
        offers.forEach(offer -> tending.bring(id, offer));
        act(id, CohortAction.OPEN);
        needs.forEach(need -> part(Joining.class).join(id, need, true, Map.of()));
        act(id, CohortAction.CLOSE);
        return id;
    }

    Cohort act(CohortId id, CohortAction action) {
        return part(Tending.class).act(id, cohort(id).version(), action);
    }

    Cohort cohort(CohortId id) {
        return part(Cohorts.class).require(id);
    }

    /** A run that has come to its end. */
    KeptRun run(CohortId id) {
        return ended(part(Runs.class).begin(id));
    }

    KeptRun ended(UUID run) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (part(Runs.class).require(run).running()) {
            assertThat(System.nanoTime()).as("the run did not end").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
        return part(Runs.class).require(run);
    }

    /** The refusal with which it was not confirmed, if it was not. */
    Optional<CohortRefusal> confirmed(CohortId id, KeptRun run) {
        try {
            part(Settling.class).confirm(id, run.id());
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of((CohortRefusal) refused.refusal());
        }
    }

    Places.Standing standing(OfferId offer) {
        return part(Places.class).of(offer).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
        try {
            database.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
