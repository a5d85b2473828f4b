package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.matching.profile.Cefr;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "mediator_language", schema = "matching")
record TongueRow(@Id UUID id, UUID mediatorId, String language, Cefr level) {}
