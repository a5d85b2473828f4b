package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.queue.QueueAct;
import eu.savoirfaire.workshops.queue.SeatPools;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The registrations of a person. Two years after a workshop nobody can tell whose they were. */
@Singleton
class KeptRegistrations implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(730);

    private final RegistrationRows rows;
    private final Plans plans;
    private final SeatPools pools;
    private final Seating seating;

    KeptRegistrations(RegistrationRows rows, Plans plans, SeatPools pools, Seating seating) {
        this.rows = rows;
        this.plans = plans;
        this.pools = pools;
        this.seating = seating;
    }

    @Override
    public String part() {
        return "registrations";
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByRegisteredAt(person.value()).stream()
                .map(RegistrationRow::registration)
                .map(this::kept)
                .toList();
    }

    /** What is active ends first, so that the seat goes to the next; of the rest only the tie to the person is cut. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        for (var row : rows.findByPersonIdOrderByRegisteredAt(person.value())) {
            if (row.state().isActive()) {
                end(row);
            }
        }
        rows.forget(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.forgetThoseOf(now.minus(KEPT));
    }

    private void end(RegistrationRow row) {
        var workshop = row.registration().workshop();
        pools.lockAll(workshop);
        var now = rows.findById(row.id()).orElseThrow().registration();
        if (now.state().isActive()) {
            seating.end(now, now.cancelled(false), QueueAct.CANCELLED, Actor.system(), "erase");
            seating.promote(plans.find(workshop).orElseThrow(), now.channel());
        }
    }

    private Kept kept(Registration registration) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "workshop",
                plans.find(registration.workshop())
                        .map(workshop -> workshop.plan().title())
                        .orElse(""));
        fields.put("channel", registration.channel().name());
        fields.put("state", registration.state().name());
        fields.put("at", registration.registeredAt().toString());
        fields.put("zone", registration.zone().getId());
        fields.put("notice", String.valueOf(registration.shortNotice()));
        return new Kept("workshops", fields);
    }
}
