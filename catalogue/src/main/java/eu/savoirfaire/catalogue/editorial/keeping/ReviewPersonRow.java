package eu.savoirfaire.catalogue.editorial.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What somebody is, or was, in a review. */
@MappedEntity(value = "review_person", schema = "catalogue")
record ReviewPersonRow(@Id UUID id, UUID reviewId, UUID person, Part part) {

    enum Part {
        AUTHOR,
        CURATOR,
        REVIEWER,
        /** Declined it before an appeal. */
        FORMER,
        /** Raised a point or gave a recommendation. */
        SPOKE
    }
}
