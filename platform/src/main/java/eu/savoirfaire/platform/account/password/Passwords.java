package eu.savoirfaire.platform.account.password;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.platform.account.way.SignInMethod;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The passwords of accounts. */
@Singleton
public class Passwords implements SignInMethod {
    /** Two per core would only wait for each other. */
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final PasswordRows rows;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;
    private final Argon2 argon2;
    private final PasswordRules rules = PasswordRules.shipped();

    /** For nobody: compared with what is typed for an unknown address, so that the answer takes as long. */
    private final String decoy;

    Passwords(PasswordRows rows, AuditTrail audit, CurrentActor actor, Clock clock, RandomGenerator random) {
        this.rows = rows;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.argon2 = new Argon2(random, AT_ONCE);
        this.decoy = argon2.written(Long.toHexString(random.nextLong()));
    }

    public PasswordRules rules() {
        return rules;
    }

    @Override
    @Transactional
    public long count(PersonId person) {
        return rows.countByAccountId(person.value());
    }

    /** Whether the password is the person's. For nobody, and for a person without a password, it is as much work. */
    public boolean matches(Optional<PersonId> person, String password) {
        var written = person.flatMap(id -> rows.findById(id.value())).map(PasswordRow::hash);
        var same = argon2.matches(password, written.orElse(decoy));
        return same && written.isPresent();
    }

    /** A password as it is kept. */
    public record Hashed(String text) {}

    /** Takes long, so it is done before the transaction of the change: nobody waits for it. */
    public Hashed hashed(String password) {
        return new Hashed(argon2.written(password));
    }

    /** Gives the person this password from now on. */
    @Transactional
    public void set(PersonId person, Hashed password) {
        if (rows.change(person.value(), password.text(), clock.instant()) == 0) {
            rows.save(new PasswordRow(person.value(), password.text(), clock.instant()));
        }
        audit.record(actor.get(), "account.password", person.account(), Map.of());
    }
}
