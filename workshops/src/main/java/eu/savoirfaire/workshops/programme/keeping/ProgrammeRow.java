package eu.savoirfaire.workshops.programme.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param items JSON */
@MappedEntity(value = "programme", schema = "workshops")
record ProgrammeRow(@Id UUID workshopId, long version, String items) {}
