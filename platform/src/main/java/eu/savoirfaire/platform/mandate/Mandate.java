package eu.savoirfaire.platform.mandate;

import static java.util.Map.entry;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.MandateId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The right of a case worker to act for a person. {@link #TRANSITIONS} says what may become of it; time alone can only end
 * it, and nothing brings it back: it is renewed by another one.
 *
 * @param explainedIn the language in which it was explained to the person, by its ISO 639 code
 * @param interpreter whether somebody interpreted
 * @param holder empty until somebody takes the offer, or when the case worker's account is gone
 * @param signedOn when the person signed the sheet of paper
 * @param givenAt when it came in force
 * @param expiresAt when the offer, later the mandate itself, is worth nothing any more
 * @param endedAt when it was ended
 * @param version grows with every change
 */
public record Mandate(
        MandateId id,
        PersonId person,
        State state,
        How how,
        String explainedIn,
        boolean interpreter,
        Optional<Holder> holder,
        Optional<LocalDate> signedOn,
        Instant offeredAt,
        Optional<Instant> givenAt,
        Instant expiresAt,
        Optional<Instant> endedAt,
        long version) {

    /** How long it is in force at most. */
    public static final Duration LIFE = Duration.ofDays(90);

    /** How long a code can be used. */
    public static final Duration CODE_LIFE = Duration.ofMinutes(10);

    /** How long a sheet may wait to be signed. */
    public static final Duration SHEET_LIFE = Duration.ofDays(30);

    static final Map<State, Map<Act, State>> TRANSITIONS = Map.ofEntries(
            entry(
                    State.OFFERED,
                    Map.of(Act.TAKE, State.IN_FORCE, Act.REVOKE, State.REVOKED, Act.LAY_DOWN, State.LAID_DOWN)),
            entry(
                    State.IN_FORCE,
                    Map.of(
                            Act.REVOKE, State.REVOKED,
                            Act.EXPIRE, State.EXPIRED,
                            Act.LAY_DOWN, State.LAID_DOWN,
                            Act.LOSE, State.LOST,
                            Act.RENEW, State.RENEWED)),
            entry(State.REVOKED, Map.of()),
            entry(State.EXPIRED, Map.of()),
            entry(State.LAID_DOWN, Map.of()),
            entry(State.LOST, Map.of()),
            entry(State.RENEWED, Map.of()));

    public enum State {
        OFFERED,
        IN_FORCE,
        /** The person took it back. */
        REVOKED,
        EXPIRED,
        /** The case worker gave it back. */
        LAID_DOWN,
        /** The case worker is none any more in that organisation. */
        LOST,
        /** The person gave the same case worker another one. */
        RENEWED
    }

    enum Act {
        TAKE,
        REVOKE,
        EXPIRE,
        LAY_DOWN,
        LOSE,
        RENEW
    }

    public enum How {
        CODE,
        PAPER
    }

    /** Who may act, and for which office. */
    public record Holder(PersonId caseWorker, OrganisationId organisation) {}

    static Mandate offered(MandateId id, PersonId person, String explainedIn, Instant now) {
        return new Mandate(
                id,
                person,
                State.OFFERED,
                How.CODE,
                explainedIn,
                false,
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty(),
                now.plus(CODE_LIFE),
                Optional.empty(),
                1);
    }

    /** Written on paper, to be signed. */
    static Mandate drawnUp(
            MandateId id, PersonId person, String explainedIn, boolean interpreter, Holder holder, Instant now) {
        return new Mandate(
                id,
                person,
                State.OFFERED,
                How.PAPER,
                explainedIn,
                interpreter,
                Optional.of(holder),
                Optional.empty(),
                now,
                Optional.empty(),
                now.plus(SHEET_LIFE),
                Optional.empty(),
                1);
    }

    /** Taken by its code. Empty when it cannot be: taken already, over, or too late. */
    Optional<Mandate> taken(Holder by, Instant now) {
        return how == How.CODE ? inForceFor(by, Optional.empty(), now) : Optional.empty();
    }

    /** The sheet was signed on this day. Empty when it is not waiting for that any more. */
    Optional<Mandate> signed(LocalDate on, Instant now) {
        return how == How.PAPER ? holder.flatMap(by -> inForceFor(by, Optional.of(on), now)) : Optional.empty();
    }

    Optional<Mandate> revoked(Instant now) {
        return ended(Act.REVOKE, now);
    }

    /** Empty before its time. */
    Optional<Mandate> expired(Instant now) {
        return now.isBefore(expiresAt) ? Optional.empty() : ended(Act.EXPIRE, now);
    }

    Optional<Mandate> laidDown(Instant now) {
        return ended(Act.LAY_DOWN, now);
    }

    Optional<Mandate> lost(Instant now) {
        return ended(Act.LOSE, now);
    }

    Optional<Mandate> renewed(Instant now) {
        return ended(Act.RENEW, now);
    }

    /** Whether somebody may act by it at this moment. */
    public boolean inForce(Instant now) {
        return state == State.IN_FORCE && now.isBefore(expiresAt);
    }

    /** Whether it can still be taken or signed. */
    public boolean waiting(Instant now) {
        return state == State.OFFERED && now.isBefore(expiresAt);
    }

    public boolean isHeldBy(PersonId caseWorker) {
        return holder.filter(one -> one.caseWorker().equals(caseWorker)).isPresent();
    }

    /** Days that are left, begun ones whole; 0 when it is over. */
    public long daysLeft(Instant now) {
        var left = Duration.between(now, expiresAt);
        return left.isPositive() ? left.plusDays(1).minusNanos(1).toDays() : 0;
    }

    private Optional<Mandate> inForceFor(Holder by, Optional<LocalDate> on, Instant now) {
        return now.isBefore(expiresAt)
                        && after(Act.TAKE).isPresent()
                        && !by.caseWorker().equals(person)
                ? Optional.of(new Mandate(
                        id,
                        person,
                        State.IN_FORCE,
                        how,
                        explainedIn,
                        interpreter,
                        Optional.of(by),
                        on,
                        offeredAt,
                        Optional.of(now),
                        now.plus(LIFE),
                        Optional.empty(),
                        version + 1))
                : Optional.empty();
    }

    private Optional<Mandate> ended(Act act, Instant now) {
        return after(act)
                .map(next -> new Mandate(
                        id,
                        person,
                        next,
                        how,
                        explainedIn,
                        interpreter,
                        holder,
                        signedOn,
                        offeredAt,
                        givenAt,
                        expiresAt,
                        Optional.of(now),
                        version + 1));
    }

    private Optional<State> after(Act act) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(state, Map.of()).get(act));
    }
}
