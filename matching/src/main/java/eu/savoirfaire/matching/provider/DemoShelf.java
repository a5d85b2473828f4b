package eu.savoirfaire.matching.provider;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.provider.check.PublicationCheck;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Puts made-up offers where those of people would be, in whatever state. What is public has to pass the same check. */
@Singleton
public class DemoShelf {
    /** Who approves made-up groups: nobody who exists. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final OfferNews news;
    private final PublicationCheck check;
    private final TimeOrderedIds ids;
    private final Clock clock;

    DemoShelf(OfferNews news, PublicationCheck check, TimeOrderedIds ids, Clock clock) {
        this.news = news;
        this.check = check;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Puts one.
     *
     * @throws IllegalStateException when it should be public and lacks something
     */
    @Transactional
    public void put(OrganisationId provider, Statement said, OfferState state) {
        var today = LocalDate.now(clock);
        var lacks = check.lacks(said, today);
        if (state != OfferState.DRAFT && !lacks.isEmpty()) {
            throw new IllegalStateException("the demo offer " + said.said() + " lacks " + lacks);
        }
        var approver = state.isPublic() && said.isForAGroup() ? Optional.of(NOBODY) : Optional.<PersonId>empty();
        var offer = new KeptOffer(
                new OfferId(ids.next()),
                provider,
                state,
                said,
                today,
                Optional.empty(),
                approver,
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                0);
        news.saved(offer, OfferState.DRAFT, Actor.system(), "begin");
    }
}
