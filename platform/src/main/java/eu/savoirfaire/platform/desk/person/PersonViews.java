package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** Writes down who looked at another person's data: the one place where the desk does. */
@Singleton
public class PersonViews {
    private static final Reference EVERYBODY = new Reference("desk", "people");

    private final AuditTrail audit;
    private final CurrentActor actor;

    PersonViews(AuditTrail audit, CurrentActor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    /** The present actor sees the page of a person; one's own is nobody's business. */
    @Transactional
    public void saw(PersonId person) {
        if (!actor.get().person().filter(person::equals).isPresent()) {
            audit.record(actor.get(), "person.view", person.account(), Map.of());
        }
    }

    /** The present actor sees a list of people. */
    @Transactional
    public void sawList(int people) {
        audit.record(actor.get(), "person.search", EVERYBODY, Map.of("shown", Integer.toString(people)));
    }
}
