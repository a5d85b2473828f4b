package eu.savoirfaire.matching.programme.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity(value = "held_workshop", schema = "matching")
record HeldRow(@Id UUID id, String title, String language, String path, LocalDate heldOn) {}
