package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.trial.FailedTrials;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The sessions: rows of the database, so that all nodes know them and ending one ends it everywhere at once. */
@Singleton
public class Sessions {
    private static final UUID NONE = new UUID(0, 0);

    private final SessionRows rows;
    private final Accounts accounts;
    private final FailedTrials failures;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;
    private final boolean demo;

    Sessions(
            SessionRows rows,
            Accounts accounts,
            FailedTrials failures,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            RandomGenerator random,
            Clock clock,
            @Value("${savoir.demo:false}") boolean demo) {
        this.rows = rows;
        this.accounts = accounts;
        this.failures = failures;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Begins a session.
     *
     * @param strong whether a second factor was shown
     * @return what the browser has to keep; nobody can find it out from what we keep
     */
    @Transactional
    public Secret begin(Account account, String device, boolean strong) {
        if (!counts(account)) {
            throw new IllegalStateException("an account that does not count was let in");
        }
        var now = clock.instant();
        rows.dropExpired(now);
        var secret = Secret.fresh(random);
        var session = Session.begun(ids.next(), account.id(), device, strong, now);
        rows.save(SessionRow.of(session, secret.hash()));
        failures.tellIn(account.id(), session.id());
        audit.record(
                account.actor(strong),
                "session.begin",
                account.id().account(),
                Map.of("strong", String.valueOf(strong)));
        return secret;
    }

    /** Who is behind the secret that a browser sent. */
    @Transactional
    public Optional<SignedIn> open(Secret secret) {
        var now = clock.instant();
        return rows.findByHash(secret.hash())
                .map(SessionRow::session)
                .filter(session -> session.valid(now))
                .flatMap(session -> accounts.find(session.person())
                        .filter(this::counts)
                        .map(account -> {
                            if (session.worthNoting(now)) {
                                rows.note(session.id(), now);
                            }
                            return new SignedIn(account, session.id(), session.strong(), session.provenAt());
                        }));
    }

    /** Whether the session still counts; asking is no use of it. */
    @Transactional
    public boolean lasts(SignedIn who) {
        return rows.findById(who.session())
                .filter(row -> row.session().valid(clock.instant()))
                .flatMap(_ -> accounts.find(who.person()))
                .filter(this::counts)
                .isPresent();
    }

    /** Those of a person that are still worth something, the last used first. */
    @Transactional
    public List<Session> of(PersonId person) {
        permissions.require(actor.get(), "account.read", person.account());
        var now = clock.instant();
        return rows.findByAccountIdOrderBySeenAtDesc(person.value()).stream()
                .map(SessionRow::session)
                .filter(session -> session.valid(now))
                .toList();
    }

    /** Ends one session of the person; another's is not touched. */
    @Transactional
    public boolean end(PersonId person, UUID session) {
        permissions.require(actor.get(), "account.change", person.account());
        var ended = rows.end(session, person.value()) > 0;
        if (ended) {
            audit.record(actor.get(), "session.end", person.account(), Map.of());
        }
        return ended;
    }

    /** Ends all sessions of the person but this one. */
    @Transactional
    public int endOthers(PersonId person, UUID kept) {
        permissions.require(actor.get(), "account.change", person.account());
        return endAll(person, kept);
    }

    /** Ends all sessions of a person, because what protects the account was changed from outside of them. */
    @Transactional
    public int endAll(PersonId person) {
        return endAll(person, NONE);
    }

    /** The person showed once more that it is them. */
    @Transactional
    public void prove(SignedIn who) {
        rows.prove(who.session(), clock.instant());
        audit.record(actor.get(), "session.prove", who.person().account(), Map.of());
    }

    /** The person showed a second factor within the session. */
    @Transactional
    public void strengthen(SignedIn who) {
        var now = clock.instant();
        rows.strengthen(who.session(), now, now.plus(Session.STRONG_LIFE));
        audit.record(actor.get(), "session.strengthen", who.person().account(), Map.of());
    }

    /**
     * Gives a session another secret: forms that were open before belong to none any more.
     *
     * @return what the browser has to keep from now on
     */
    @Transactional
    public Secret renew(SignedIn who) {
        var secret = Secret.fresh(random);
        rows.renew(who.session(), secret.hash());
        return secret;
    }

    /** Whether the person showed lately enough that it is them to change what protects the account. */
    public boolean fresh(SignedIn who) {
        return Session.fresh(who.provenAt(), clock.instant());
    }

    /** Whether a form that the person opened with a fresh proof may be sent. */
    public boolean freshEnoughToFinish(SignedIn who) {
        return Session.freshEnoughToFinish(who.provenAt(), clock.instant());
    }

    private int endAll(PersonId person, UUID kept) {
        var ended = rows.endOthers(person.value(), kept);
        var by = actor.get().person().isPresent() ? actor.get() : Actor.system();
        audit.record(by, "session.end-all", person.account(), Map.of("ended", Integer.toString(ended)));
        return ended;
    }

    /** A made-up person counts in demo mode only. */
    private boolean counts(Account account) {
        return account.active() && (demo || !account.demo());
    }
}
