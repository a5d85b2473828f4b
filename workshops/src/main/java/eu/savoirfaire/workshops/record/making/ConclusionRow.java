package eu.savoirfaire.workshops.record.making;

import eu.savoirfaire.workshops.WorkshopRecord.Conclusion.Source;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "record_conclusion", schema = "workshops")
record ConclusionRow(@Id UUID id, UUID workshopId, String text, Source kind, String source) {}
