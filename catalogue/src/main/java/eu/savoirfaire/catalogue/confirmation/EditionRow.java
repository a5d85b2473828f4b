package eu.savoirfaire.catalogue.confirmation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "structure_edition", schema = "catalogue")
record EditionRow(@Id UUID id, UUID practiceId, int number, int edition, String structure, Instant keptAt) {}
