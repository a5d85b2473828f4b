package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer as it is kept, whatever its state.
 *
 * @param since the day from which waiting is counted
 * @param author who wrote it last; empty for what came with the program, or when the person is gone
 * @param approver who approved its target group
 * @param moved when it came into its state
 * @param source what it was imported as, if it was: the same thing is not imported twice
 * @param complete the offer that the matcher reads; empty while too little is said
 * @param version of its row; 0 before it was first kept
 */
public record KeptOffer(
        OfferId id,
        OrganisationId provider,
        OfferState state,
        Statement statement,
        LocalDate since,
        Optional<PersonId> author,
        Optional<PersonId> approver,
        Instant moved,
        Optional<String> source,
        Optional<Offer> complete,
        int version) {

    public OfferKind kind() {
        return statement.kind();
    }

    public String title() {
        return statement.text(Detail.TITLE);
    }

    public String text() {
        return statement.text(Detail.TEXT);
    }

    /** The language of its text. */
    public Language language() {
        return statement.of(Detail.LANGUAGE).flatMap(Language::of).orElse(Language.IT);
    }

    /**
     * The offer that the matcher reads.
     *
     * @throws IllegalStateException while too little is said; never of one that is or was public
     */
    public Offer offer() {
        return complete.orElseThrow(() -> new IllegalStateException("offer " + id.value() + " is not complete"));
    }

    /** Whether a second person has approved its target group. */
    public boolean isGroupApproved() {
        return approver.isPresent();
    }

    /** The same in another state. */
    public KeptOffer moved(OfferState to, Instant now) {
        return new KeptOffer(id, provider, to, statement, since, author, approver, now, source, complete, version);
    }

    public KeptOffer approvedBy(Optional<PersonId> who) {
        return new KeptOffer(id, provider, state, statement, since, author, who, moved, source, complete, version);
    }

    public KeptOffer writtenBy(Optional<PersonId> who, Statement said) {
        return new KeptOffer(id, provider, state, said, since, who, approver, moved, source, complete, version);
    }
}
