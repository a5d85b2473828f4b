package eu.savoirfaire.matching;

import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.matching.Lending.LoanId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What matching tells the other rooms. */
public sealed interface MatchingEvent extends DomainEvent {

    /** A need and an offer were brought before both sides. */
    @Serdeable
    record MatchProposed(MatchId match, NeedId need, OfferId offer) implements MatchingEvent {}

    /**
     * A match went on, or ended.
     *
     * @param action what was done, in the words of the table: {@code accept-as-seeker}
     * @param from the state before, such as {@code proposed}
     * @param to the state after
     */
    @Serdeable
    record MatchMoved(MatchId match, NeedId need, OfferId offer, String action, String from, String to)
            implements MatchingEvent {}

    /** Somebody asked a lender for a loan. */
    @Serdeable
    record LoanApplied(LoanId loan, OfferId product) implements MatchingEvent {}

    /**
     * An application, or the loan that came of it, went on or ended.
     *
     * @param action what was done, in the words of the table: {@code take-up}
     * @param from the state before, such as {@code submitted}
     * @param to the state after
     */
    @Serdeable
    record LoanMoved(LoanId loan, String action, String from, String to) implements MatchingEvent {}

    // what people need

    /** A need was stated, or it or anything that it reads of its person is another since: read it anew. */
    @Serdeable
    record NeedStated(NeedId need, int version) implements MatchingEvent {}

    /** A need stands no longer before anybody: paused, met, withdrawn, without consent, or erased. */
    @Serdeable
    record NeedClosed(NeedId need, int version) implements MatchingEvent {}

    /** An offer is public, or was changed while it is. */
    @Serdeable
    record OfferPublished(OfferId offer, int version) implements MatchingEvent {}

    /** An offer is no longer public: it was closed, its time is over, or it is suspended. */
    @Serdeable
    record OfferClosed(OfferId offer, int version) implements MatchingEvent {}

    /**
     * A complaint about an offer was decided.
     *
     * @param suspended whether the offer was taken from the public for it
     */
    @Serdeable
    record OfferComplaintDecided(UUID complaint, OfferId offer, boolean suspended) implements MatchingEvent {}

    // somebody asks for another look

    /** A person asks that somebody looks again at a need and an offer. */
    @Serdeable
    record AppealMade(UUID appeal, NeedId need, OfferId offer) implements MatchingEvent {}

    /**
     * Somebody has looked again.
     *
     * @param outcome {@code upheld} or {@code reversed}
     */
    @Serdeable
    record AppealDecided(UUID appeal, NeedId need, OfferId offer, String outcome) implements MatchingEvent {}

    /**
     * A qualification that somebody asked to have recognised went on, or was decided.
     *
     * @param action what was done, in the words of the table: {@code take-up}
     * @param from the state before, such as {@code submitted}
     * @param to the state after
     * @param assessor who has it before them, or had until now; none where nobody did
     */
    @Serdeable
    record RecognitionMoved(
            UUID recognition,
            String action,
            String from,
            String to,
            @Nullable UUID assessor) implements MatchingEvent {}

    /**
     * A skill that somebody asked to have confirmed went on, or was judged.
     *
     * @param action what was done: {@code take}
     * @param to the state after
     * @param assessor who has it before them, or had until now; none where nobody did
     */
    @Serdeable
    record AssessmentMoved(
            UUID assessment,
            String action,
            String to,
            @Nullable UUID assessor) implements MatchingEvent {}

    // what skills and occupations there are

    /**
     * A person chose the taxonomy that is gone by from now on.
     *
     * @param choice its number, one more than that of the choice before
     */
    @Serdeable
    record TaxonomyChosen(int choice) implements MatchingEvent {}

    // programmes, and those who stand between two languages

    /**
     * A programme went on, or something else is said of it.
     *
     * @param action in the words of the table: {@code begin}
     */
    @Serdeable
    record ProgrammeMoved(UUID programme, String action, String from, String to) implements MatchingEvent {}

    /**
     * Somebody was asked to stand between two sides who share no language, or what came of it.
     *
     * @param mediation by UUIDv7
     * @param action in the words of the table: {@code accept}
     * @param to the state after, such as {@code accepted}
     */
    @Serdeable
    record MediationMoved(UUID mediation, MatchId match, String action, String to) implements MatchingEvent {}

    // what comes of matches

    /**
     * Both sides of a match are asked how it goes, or whoever has not answered is asked once more.
     *
     * @param number which time it is, from 1
     * @param again whether they were asked before
     * @param seeker whether the person is asked
     * @param provider whether the offering side is
     */
    @Serdeable
    record FollowUpAsked(UUID followUp, MatchId match, int number, boolean again, boolean seeker, boolean provider)
            implements MatchingEvent {}

    /** The two sides of a match do not say the same of what came of it: a person has to decide. */
    @Serdeable
    record FollowUpUndecided(UUID followUp, MatchId match) implements MatchingEvent {}
}
