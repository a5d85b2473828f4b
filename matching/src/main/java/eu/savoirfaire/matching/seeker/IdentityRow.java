package eu.savoirfaire.matching.seeker;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "identity", schema = "matching")
record IdentityRow(@Id UUID seekerId, UUID personId) {}
