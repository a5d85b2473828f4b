package eu.savoirfaire.infra.access;

/** What a person is known as; one person may hold several. */
public enum Role {
    VISITOR,
    CONTRIBUTOR,
    COORDINATOR,
    REVIEWER,
    CURATOR,
    TRANSLATOR,
    TRAINER,
    SEEKER,
    CASE_WORKER,
    LENDER,
    MENTOR,
    EMPLOYER,
    ASSESSOR,
    MEDIATOR,
    REGIONAL_ADMIN,
    PLATFORM_ADMIN
}
