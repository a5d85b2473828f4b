package eu.savoirfaire.catalogue.confirmation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "structure_waiting", schema = "catalogue")
record WaitingRow(@Id UUID practiceId, int waiting, int confirmed) {}
