package eu.savoirfaire.workshops.planning.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "planned_address", schema = "workshops")
record AddressRow(@Id UUID workshopId, String slug) {}
