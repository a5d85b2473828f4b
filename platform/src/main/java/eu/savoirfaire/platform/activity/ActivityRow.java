package eu.savoirfaire.platform.activity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity(value = "activity", schema = "platform")
record ActivityRow(@Id long position, Instant happenedAt, Activity kind, String subject) {}
