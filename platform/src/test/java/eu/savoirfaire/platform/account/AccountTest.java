package eu.savoirfaire.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final OrganisationId AURORA = new OrganisationId(new UUID(7, 1));
    private static final OrganisationId TRAMONTO = new OrganisationId(new UUID(7, 2));

    private final Account amina = Account.opened(
            new PersonId(new UUID(1, 1)), new EmailAddress("amina@example.org"), "Amina", Language.IT, false);

    @Test
    void everyChangeMakesTheNextVersion() {
        assertThat(amina.version()).isEqualTo(1);
        assertThat(amina.called("Amina B.", Language.FR).version()).isEqualTo(2);
        assertThat(amina.at(new EmailAddress("b@example.org")).version()).isEqualTo(2);
        assertThat(amina.given(HeldRole.of(Role.SEEKER)).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void aRoleIsHeldOnceInEachOrganisation() {
        var here = new HeldRole(Role.REVIEWER, Optional.of(AURORA));
        var there = new HeldRole(Role.REVIEWER, Optional.of(TRAMONTO));
        var both = amina.given(here).orElseThrow().given(there).orElseThrow();

        assertThat(both.given(here)).isEmpty();
        assertThat(both.without(here).orElseThrow().roles()).containsExactly(there);
        assertThat(amina.without(here)).isEmpty();
    }

    @Test
    void whoHoldsNoRoleActsAsAVisitorWithAName() {
        var actor = amina.actor(false);

        assertThat(actor.roles()).containsExactly(Role.VISITOR);
        assertThat(actor.person()).contains(amina.id());
        assertThat(actor.name()).isEqualTo(amina.id().value().toString());
    }

    @Test
    void rolesThatConcernOthersSleepWithoutASecondFactor() {
        var curator = amina.given(HeldRole.of(Role.CURATOR))
                .flatMap(account -> account.given(HeldRole.of(Role.SEEKER)))
                .orElseThrow();

        assertThat(curator.needsSecondFactor()).isTrue();
        assertThat(curator.actor(false).roles()).containsExactlyInAnyOrder(Role.VISITOR, Role.SEEKER);
        assertThat(curator.actor(true).roles()).contains(Role.CURATOR);
    }

    @Test
    void aRoleInOneOrganisationIsNoneInAnother() {
        var actor = amina.given(new HeldRole(Role.CONTRIBUTOR, Optional.of(AURORA)))
                .flatMap(account -> account.given(new HeldRole(Role.REVIEWER, Optional.of(TRAMONTO))))
                .orElseThrow()
                .actor(true);

        assertThat(actor.is(Role.CONTRIBUTOR, AURORA)).isTrue();
        assertThat(actor.is(Role.CONTRIBUTOR, TRAMONTO)).isFalse();
        assertThat(actor.organisations()).containsExactlyInAnyOrder(AURORA, TRAMONTO);
    }

    @Test
    void suspendingTwiceIsNothing() {
        var suspended = amina.turned(Account.State.SUSPENDED).orElseThrow();

        assertThat(suspended.active()).isFalse();
        assertThat(suspended.turned(Account.State.SUSPENDED)).isEmpty();
        assertThat(suspended.turned(Account.State.ACTIVE).orElseThrow().active())
                .isTrue();
    }
}
