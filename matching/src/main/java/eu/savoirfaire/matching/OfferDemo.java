package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import java.util.Optional;

/** Made-up offers of made-up organisations, for whoever tries the program out. */
public interface OfferDemo {

    /** Public ones of every kind, one that waits for approval, and drafts. */
    void load();

    /** The organisation whose offers somebody with that role looks after; empty for roles that offer nothing. */
    Optional<OrganisationId> organisation(Role role);

    /** Cohorts of made-up people who come to made-up offers. */
    interface Cohorts {

        /**
         * Makes, once, a cohort of internships that can be run and a mentoring circle that is confirmed. To be called as somebody
         * who coordinates the organisation.
         */
        void load(OrganisationId organisation);
    }

    /** A programme of made-up cohorts and offers, and of the workshops that are known. */
    interface Programmes {

        /** Makes one that runs, once. To be called as somebody who coordinates the organisation, after its cohorts. */
        void load(OrganisationId organisation);
    }
}
