package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.attendance.Attendance;
import eu.savoirfaire.workshops.attendance.keeping.Roll;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What counts as attendance: the programme that people were told, and the whole time where they were told none. */
@Singleton
public class Counted {

    /** How much of it somebody was there for. */
    public Attendance of(PlannedWorkshop workshop, Roll roll, PersonId person) {
        return roll.of(person, items(workshop), workshop.plan().hours().start());
    }

    private List<Item> items(PlannedWorkshop workshop) {
        var hours = workshop.plan().hours();
        return List.of(new Item(
                new ItemId(workshop.id().value()),
                Item.Sort.DISCUSSION,
                Duration.ZERO,
                Duration.between(hours.startsAt(), hours.endsAt()),
                workshop.plan().title(),
                workshop.plan().language(),
                Optional.empty(),
                Optional.empty()));
    }
}
