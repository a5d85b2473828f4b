package eu.savoirfaire.matching.programme.keeping;

import eu.savoirfaire.matching.programme.LinkKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "programme_link", schema = "matching")
record LinkRow(@Id UUID id, UUID programmeId, LinkKind kind, UUID thingId) {}
