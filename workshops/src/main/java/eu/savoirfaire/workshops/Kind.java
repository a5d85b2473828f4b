package eu.savoirfaire.workshops;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a workshop is for. */
@Schema(name = "WorkshopKind")
public enum Kind {
    /** Organisations present their practices to each other. */
    EXCHANGE,
    CAPACITY_BUILDING,
    COMPETENCE_LAB,
    TRAINING_COURSE,
    E_LEARNING,
    FOCUS_GROUP,
    /** Many people at facilitated tables. */
    PARTICIPATORY_DAY,
    /** Talks about cases in confidence: has no public content. */
    SUPERVISION,
    PUBLIC_AWARENESS;

    /** Whether what happened there may be published. */
    public boolean mayBePublic() {
        return this != SUPERVISION;
    }
}
