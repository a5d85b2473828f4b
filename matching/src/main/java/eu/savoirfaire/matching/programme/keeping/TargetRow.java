package eu.savoirfaire.matching.programme.keeping;

import eu.savoirfaire.matching.programme.Measure;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "programme_target", schema = "matching")
record TargetRow(@Id UUID id, UUID programmeId, Measure measure, int aimed) {}
