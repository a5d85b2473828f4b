package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "workshop_copy", schema = "catalogue")
record WorkshopCopyRow(
        @Id String workshopId,
        String slug,
        String title,
        String heldOn,
        @Nullable String place) {

    PresentedWorkshop workshop() {
        return new PresentedWorkshop(workshopId, slug, title, heldOn, place);
    }
}
