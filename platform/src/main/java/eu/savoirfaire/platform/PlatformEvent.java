package eu.savoirfaire.platform;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What the platform tells: who came, as what, and who may act for whom; which organisations there are. */
public sealed interface PlatformEvent extends DomainEvent {

    /** A person has an account from now on. */
    @Serdeable
    record AccountOpened(PersonId person) implements PlatformEvent {}

    /** @param organisation in which the role is held; null where it is held in none */
    @Serdeable
    record RoleGiven(PersonId person, Role role, @Nullable OrganisationId organisation) implements PlatformEvent {}

    /** @param organisation in which the role was held; null where it was held in none */
    @Serdeable
    record RoleTaken(PersonId person, Role role, @Nullable OrganisationId organisation) implements PlatformEvent {}

    /** The person cannot sign in until somebody lets them again. */
    @Serdeable
    record AccountSuspended(PersonId person) implements PlatformEvent {}

    /** The person can sign in again. */
    @Serdeable
    record AccountRestored(PersonId person) implements PlatformEvent {}

    /** A person let a case worker act for them from now on. */
    @Serdeable
    record MandateGiven(PersonId person, PersonId caseWorker, OrganisationId organisation, MandateId mandate)
            implements PlatformEvent {}

    /** The person took the mandate back. */
    @Serdeable
    record MandateRevoked(PersonId person, PersonId caseWorker, MandateId mandate) implements PlatformEvent {}

    /** The time of the mandate is over. */
    @Serdeable
    record MandateExpired(PersonId person, PersonId caseWorker, MandateId mandate) implements PlatformEvent {}

    /** The case worker gave the mandate back. */
    @Serdeable
    record MandateLaidDown(PersonId person, PersonId caseWorker, MandateId mandate) implements PlatformEvent {}

    /** The case worker is none any more in the organisation for which they held the mandate. */
    @Serdeable
    record MandateLost(PersonId person, PersonId caseWorker, MandateId mandate) implements PlatformEvent {}

    /** There is nothing of the person any more: whoever holds something that names them drops it. */
    @Serdeable
    record PersonErased(PersonId person) implements PlatformEvent {}

    /**
     * The person agrees to something from now on.
     *
     * @param purpose such as {@code workshop-photos}
     * @param notice the version of the notice that they were shown
     */
    @Serdeable
    record ConsentGiven(PersonId person, String purpose, int notice) implements PlatformEvent {}

    /** The person does not agree to it any more. */
    @Serdeable
    record ConsentWithdrawn(PersonId person, String purpose) implements PlatformEvent {}

    /** An organisation is in the registry from now on. */
    @Serdeable
    record OrganisationEntered(OrganisationId organisation) implements PlatformEvent {}

    /** What the registry says about an organisation is something else now. */
    @Serdeable
    record OrganisationChanged(OrganisationId organisation) implements PlatformEvent {}

    /** Two organisations turned out to be one: whatever is the first one's is the other one's from now on. */
    @Serdeable
    record OrganisationMerged(OrganisationId organisation, OrganisationId into) implements PlatformEvent {}

    /** An organisation that was a part of another, by mistake or not, stands for itself from now on. */
    @Serdeable
    record OrganisationSplit(OrganisationId organisation, OrganisationId from) implements PlatformEvent {}

    /** The person signs in with another password. */
    @Serdeable
    record PasswordChanged(PersonId person) implements PlatformEvent {}

    /** The person signs in with a second factor from now on. */
    @Serdeable
    record SecondFactorAdded(PersonId person) implements PlatformEvent {}

    /** The person signs in without a second factor. */
    @Serdeable
    record SecondFactorRemoved(PersonId person) implements PlatformEvent {}
}
