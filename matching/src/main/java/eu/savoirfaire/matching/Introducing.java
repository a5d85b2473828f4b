package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the rest of the house has to know of matches. */
public interface Introducing {

    /** Whom something about a match concerns; empty when there is no such match. */
    Optional<Sides> sides(MatchId match);

    /** Whom something about a need and an offer concerns; empty when one of them is gone. */
    Optional<Sides> sides(NeedId need, OfferId offer);

    /** Makes up matches in each state with what these organisations offer, where they have none yet. */
    void makeUp(Set<OrganisationId> providers);

    /** Makes up what a person of the demo asked for and was asked, where there is nothing yet. */
    void makeUp(PersonId seeker);

    /**
     * @param seeker empty for somebody who is nobody, in demo data
     * @param title of the offer
     */
    record Sides(Optional<PersonId> seeker, OrganisationId provider, String title) {}

    /** What the rest of the house has to know of those who stand between two languages. */
    interface Mediation {

        /** Who is asked, or does it; empty when there is no such thing. */
        Optional<PersonId> mediator(UUID mediation);

        /** Makes up what a mediator of the demo offers, unless they offer something. To be called as that person. */
        void makeUp(PersonId mediator);
    }
}
