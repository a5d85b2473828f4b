package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.OrganisationId;

/** Cohorts of made-up people, for whoever tries the program out. */
public interface CohortDemo {

    /**
     * Makes, once, a cohort of internships that can be run and a mentoring circle that is confirmed. To be called as somebody who
     * coordinates the organisation.
     */
    void load(OrganisationId organisation);
}
