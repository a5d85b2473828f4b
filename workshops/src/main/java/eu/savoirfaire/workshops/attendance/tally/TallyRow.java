package eu.savoirfaire.workshops.attendance.tally;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "attendance_tally", schema = "workshops")
record TallyRow(
        @Id String id, UUID workshopId, UUID personId, int minutes, int programme, boolean reached, boolean told) {}
