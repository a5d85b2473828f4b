package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.PracticeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "adaptation", schema = "catalogue")
record AdaptationRow(@Id UUID practiceId, UUID sourceId, int sourceRevision) {

    Adaptation adaptation() {
        return new Adaptation(new PracticeId(practiceId), new PracticeId(sourceId), sourceRevision);
    }
}
