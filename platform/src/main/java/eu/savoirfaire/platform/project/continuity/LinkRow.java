package eu.savoirfaire.platform.project.continuity;

import eu.savoirfaire.platform.ProjectId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "project_link", schema = "platform")
record LinkRow(@Id UUID id, UUID projectId, UUID earlierId, Continuity kind) {

    Link link() {
        return new Link(new ProjectId(projectId), new ProjectId(earlierId), kind);
    }
}
