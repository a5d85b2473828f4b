package eu.savoirfaire.workshops.access.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "access_owner", schema = "workshops")
record OwnerRow(@Id UUID workshopId, UUID personId) {}
