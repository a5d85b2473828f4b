package eu.savoirfaire.matching.seeker;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param turn counts the changes of the seeker */
@MappedEntity(value = "seeker", schema = "matching")
record SeekerRow(@Id UUID id, boolean mentored, long turn, Instant enteredAt) {}
