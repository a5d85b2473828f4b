package eu.savoirfaire.matching.mediator.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.mediator.Bridge;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.MediationAction;
import eu.savoirfaire.matching.mediator.MediationState;
import eu.savoirfaire.matching.mediator.MediationTable.Hand;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of mediators, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MediationsContract {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private ApplicationContext context;
    private TestDatabase opened;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        opened = database();
        var properties = new HashMap<String, Object>(opened.properties());
        properties.put("savoir.events.workers", false);
        context = ApplicationContext.run(properties);
    }

    @AfterAll
    void shut() {
        context.close();
        opened.close();
    }

    @Test
    void ofManyWhoAreAcceptedAtOnceNoMoreAreThanTheMediatorWants() throws InterruptedException {
        var mediator = mediator(2);
        var asked = IntStream.range(0, 20).mapToObj(_ -> asked(mediator)).toList();

        var accepted = succeeded(asked.stream()
                .<Callable<Mediation>>map(one -> () -> move(one, MediationAction.ACCEPT, Hand.MEDIATOR))
                .toList());

        assertThat(accepted).isEqualTo(2);
        assertThat(mediators().find(mediator.id()).orElseThrow().taken()).isEqualTo(2);
        assertThat(mediators().find(mediator.id()).orElseThrow().isFree()).isFalse();
    }

    @Test
    void aMediatorIsFreeAgainWhenItEnds() {
        var mediator = mediator(1);
        var accepted = move(asked(mediator), MediationAction.ACCEPT, Hand.MEDIATOR);

        var ended = move(accepted, MediationAction.END, Hand.PROGRAM);

        assertThat(ended.state()).isEqualTo(MediationState.ENDED);
        assertThat(mediators().find(mediator.id()).orElseThrow().isFree()).isTrue();
    }

    @Test
    void ofManyWhoAskForOneMatchAtOnceOneDoes() throws InterruptedException {
        var mediator = mediator(5);
        var match = new MatchId(UUID.randomUUID());

        var entered = succeeded(IntStream.range(0, 20)
                .<Callable<Mediation>>mapToObj(_ -> () -> entered(match, mediator))
                .toList());

        assertThat(entered).isOne();
        var first = mediations().of(match).getFirst();
        move(first, MediationAction.DECLINE, Hand.MEDIATOR);
        assertThat(entered(match, mediator).state())
                .as("after a no another can be asked")
                .isEqualTo(MediationState.ASKED);
    }

    private int succeeded(List<Callable<Mediation>> all) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return (int) threads.invokeAll(all).stream()
                    .filter(one -> one.state() == Future.State.SUCCESS)
                    .count();
        }
    }

    private Mediator mediator(int capacity) {
        var mediator = new Mediator(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                Map.of("ar", Cefr.C2, "it", Cefr.C1),
                "",
                Availability.ALWAYS,
                capacity,
                0,
                true,
                0);
        writing(() -> {
            mediators().save(mediator);
            return mediator;
        });
        return mediator;
    }

    private Mediation asked(Mediator mediator) {
        return entered(new MatchId(UUID.randomUUID()), mediator);
    }

    private Mediation entered(MatchId match, Mediator mediator) {
        var bridge = new Bridge(mediator, "ar", "it", Cefr.C1, true, 0);
        var asked = Mediation.asked(UUID.randomUUID(), match, bridge, Hand.SEEKER, true, NOW);
        return writing(() -> mediations().enter(asked, Actor.system()));
    }

    /** @throws Refused where there is no place */
    private Mediation move(Mediation before, MediationAction action, Hand hand) {
        return writing(
                () -> mediations().save(before, before.moved(action, Set.of(hand), NOW), action, Actor.system()));
    }

    private <T> T writing(Supplier<T> work) {
        @SuppressWarnings("unchecked") // the bean has no narrower type
        TransactionOperations<Object> transactions = context.getBean(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.get());
    }

    private Mediators mediators() {
        return context.getBean(Mediators.class);
    }

    private Mediations mediations() {
        return context.getBean(Mediations.class);
    }
}
