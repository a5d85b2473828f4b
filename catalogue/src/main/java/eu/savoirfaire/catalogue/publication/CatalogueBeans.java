package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.storage.ModuleSchema;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the catalogue contributes to the ground. */
@Factory
final class CatalogueBeans {

    @Singleton
    ModuleSchema schema() {
        return new ModuleSchema("catalogue", 10);
    }

    @Singleton
    EventTypes events() {
        return new EventTypes(
                "catalogue",
                Map.of(
                        "savoirfaire.catalogue.practice-added.v1", CatalogueEvent.PracticeAdded.class,
                        "savoirfaire.catalogue.sheet-drafted.v1", CatalogueEvent.SheetDrafted.class,
                        "savoirfaire.catalogue.sheet-published.v1", CatalogueEvent.SheetPublished.class,
                        "savoirfaire.catalogue.structure-confirmed.v1", CatalogueEvent.StructureConfirmed.class,
                        "savoirfaire.catalogue.life-stated.v1", CatalogueEvent.LifeStated.class,
                        "savoirfaire.catalogue.sheet-presented.v1", CatalogueEvent.SheetPresented.class,
                        "savoirfaire.catalogue.sheet-redacted.v1", CatalogueEvent.SheetRedacted.class,
                        "savoirfaire.catalogue.sheet-moved.v1", CatalogueEvent.SheetMoved.class,
                        "savoirfaire.catalogue.sheet-calls.v1", CatalogueEvent.SheetCalls.class));
    }
}
