package eu.savoirfaire.workshops.assignment.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.assignment.Assignment;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.programme.ItemId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "assignment", schema = "workshops")
record AssignmentRow(
        @Id UUID id,
        UUID workshopId,
        UUID personId,
        UUID itemId,
        Part part,
        State state,
        int asked,
        long version,
        Instant changedAt) {

    static AssignmentRow of(KeptAssignment kept, Instant now) {
        var told = kept.assignment();
        return new AssignmentRow(
                kept.id(),
                kept.workshop().value(),
                told.person().value(),
                told.item().value(),
                told.part(),
                told.state(),
                told.asked(),
                kept.version(),
                now);
    }

    KeptAssignment kept() {
        var told = new Assignment(new PersonId(personId), new ItemId(itemId), part, state, asked);
        return new KeptAssignment(id, new WorkshopId(workshopId), told, version);
    }
}
