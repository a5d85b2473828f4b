package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.demo.Outfit;
import eu.savoirfaire.platform.privacy.consent.Consent;
import eu.savoirfaire.platform.privacy.consent.ConsentRecords;
import eu.savoirfaire.platform.privacy.consent.Purpose;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A region of people who need something, made when somebody first plays one of those who have to do with them. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoadDemoNeeds implements Outfit {
    private static final Set<Role> CAST = Set.of(
            Role.SEEKER, Role.CASE_WORKER, Role.LENDER, Role.MENTOR, Role.EMPLOYER, Role.ASSESSOR, Role.MEDIATOR);
    private static final List<Purpose> AGREED = List.of(Purpose.LENDERS, Purpose.MENTORS, Purpose.EMPLOYERS);

    private final Seeking seeking;
    private final ConsentRecords consents;

    LoadDemoNeeds(Seeking seeking, ConsentRecords consents) {
        this.seeking = seeking;
        this.consents = consents;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return Optional.empty();
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (CAST.contains(role)) {
            seeking.inventPeople();
            var seeker = personas.apply(Role.SEEKER);
            RequestActor.actingAs(seeker.actor(true), () -> dressed(seeker));
            RequestActor.actingAs(seeker.actor(true), seeking::handInQualification)
                    .ifPresent(handedIn -> lookedAt(handedIn, personas.apply(Role.ASSESSOR)));
        }
    }

    private void lookedAt(UUID handedIn, Account assessor) {
        RequestActor.actingAs(assessor.actor(true), () -> {
            seeking.takeUpQualification(handedIn);
            return true;
        });
    }

    /** The persona agreed to everything once; what they withdrew since stays withdrawn. */
    private boolean dressed(Account seeker) {
        if (consents.history(seeker.id()).isEmpty()) {
            AGREED.forEach(purpose ->
                    consents.give(seeker.id(), purpose, purpose.notice(), seeker.language(), Consent.Way.PAGE));
        }
        seeking.dress(seeker.id());
        return true;
    }
}
