package eu.savoirfaire.platform.account.secondfactor;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.PlatformEvent;
import eu.savoirfaire.platform.account.session.Protection;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The second factors of accounts. */
@Singleton
public class SecondFactors {
    private final AuthenticatorRows authenticators;
    private final SealedSecrets secrets;
    private final RecoveryCodeRows codes;
    private final Protection protection;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    SecondFactors(
            AuthenticatorRows authenticators,
            SealedSecrets secrets,
            RecoveryCodeRows codes,
            Protection protection,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            RandomGenerator random,
            Clock clock) {
        this.authenticators = authenticators;
        this.secrets = secrets;
        this.codes = codes;
        this.protection = protection;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** Whether the person has one that counts. */
    @Transactional
    public boolean has(PersonId person) {
        return authenticators
                .findById(person.value())
                .filter(AuthenticatorRow::confirmed)
                .isPresent();
    }

    /** The person's authenticator, which may still have to be confirmed. */
    @Transactional
    public Optional<Authenticator> of(PersonId person) {
        return authenticators.findById(person.value()).flatMap(secrets::opened);
    }

    /** How many recovery codes are left. */
    @Transactional
    public long recoveryCodes(PersonId person) {
        return codes.countByAccountId(person.value());
    }

    /** Begins to set one up, in the place of one that was never confirmed. One that counts has to be removed first. */
    @Transactional
    public Authenticator begin(PersonId person) {
        permissions.require(actor.get(), "account.change", person.account());
        var before = of(person);
        if (before.filter(Authenticator::confirmed).isPresent()) {
            return before.get();
        }
        return replaced(Authenticator.fresh(person, random));
    }

    /**
     * Confirms it with a first code.
     *
     * @return recovery codes, shown this once; empty when the code is not right
     */
    @Transactional
    public Optional<List<String>> confirm(PersonId person, String code) {
        permissions.require(actor.get(), "account.change", person.account());
        if (has(person) || !takes(person, code)) {
            return Optional.empty();
        }
        protection.changed(new PlatformEvent.SecondFactorAdded(person));
        audit.record(actor.get(), "second-factor.add", person.account(), Map.of());
        return Optional.of(freshCodes(person));
    }

    /** One that counts from the start, for whoever sets up the first account at the command line. */
    @Transactional
    public SetUp issue(PersonId person) {
        permissions.require(actor.get(), "role.give", person.account());
        var fresh = Authenticator.fresh(person, random);
        var counting = replaced(new Authenticator(person, fresh.secret(), fresh.lastStep(), true));
        audit.record(actor.get(), "second-factor.add", person.account(), Map.of());
        return new SetUp(counting, freshCodes(person));
    }

    /** @param recoveryCodes shown this once */
    public record SetUp(Authenticator authenticator, List<String> recoveryCodes) {}

    /** Whether this is a right code of the person's authenticator, or one of their recovery codes; it is used up. */
    @Transactional
    public boolean take(PersonId person, String typed) {
        if (!has(person)) {
            return false;
        }
        if (takes(person, typed)) {
            return true;
        }
        var used = codes.use(person.value(), RecoveryCode.typed(typed).hash()) > 0;
        if (used) {
            audit.record(Actor.system(), "recovery-code.use", person.account(), Map.of());
        }
        return used;
    }

    /** Other recovery codes; the ones before are worth nothing from now on. */
    @Transactional
    public List<String> renewCodes(PersonId person) {
        permissions.require(actor.get(), "account.change", person.account());
        audit.record(actor.get(), "recovery-code.renew", person.account(), Map.of());
        return freshCodes(person);
    }

    @Transactional
    public void remove(PersonId person) {
        permissions.require(actor.get(), "account.change", person.account());
        authenticators.remove(person.value());
        codes.removeAll(person.value());
        protection.changed(new PlatformEvent.SecondFactorRemoved(person));
        audit.record(actor.get(), "second-factor.remove", person.account(), Map.of());
    }

    /** Takes away what a person lost; an administrator does so, after the person had time to object. */
    @Transactional
    public void reset(PersonId person) {
        permissions.require(actor.get(), "second-factor.reset", person.account());
        authenticators.remove(person.value());
        codes.removeAll(person.value());
        protection.changed(new PlatformEvent.SecondFactorRemoved(person));
        audit.record(actor.get(), "second-factor.reset", person.account(), Map.of());
    }

    private boolean takes(PersonId person, String typed) {
        return of(person)
                .flatMap(authenticator -> authenticator.taking(typed, clock.instant()))
                .filter(after -> authenticators.take(person.value(), after.lastStep()) > 0)
                .isPresent();
    }

    private Authenticator replaced(Authenticator authenticator) {
        authenticators.remove(authenticator.person().value());
        authenticators.save(AuthenticatorRow.of(authenticator, secrets.sealed(authenticator), clock.instant()));
        return authenticator;
    }

    private List<String> freshCodes(PersonId person) {
        codes.removeAll(person.value());
        var fresh = RecoveryCode.fresh(random);
        fresh.forEach(code -> codes.save(new RecoveryCodeRow(ids.next(), person.value(), code.hash())));
        return fresh.stream().map(RecoveryCode::spelled).toList();
    }
}
