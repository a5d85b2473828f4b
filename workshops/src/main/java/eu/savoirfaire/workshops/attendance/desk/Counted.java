package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.attendance.Attendance;
import eu.savoirfaire.workshops.attendance.keeping.Roll;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What counts as attendance: the programme that people were told, and the whole time where they were told none. */
@Singleton
public class Counted {
    private final Programmes programmes;

    Counted(Programmes programmes) {
        this.programmes = programmes;
    }

    /** How much of it somebody was there for. */
    public Attendance of(PlannedWorkshop workshop, Roll roll, PersonId person) {
        return roll.of(person, items(workshop), workshop.plan().hours().start());
    }

    private List<Item> items(PlannedWorkshop workshop) {
        return programmes
                .released(workshop.id())
                .map(Release::items)
                .filter(items -> !items.isEmpty())
                .orElseGet(() -> List.of(whole(workshop)));
    }

    private static Item whole(PlannedWorkshop workshop) {
        var plan = workshop.plan();
        return new Item(
                new ItemId(workshop.id().value()),
                Item.Sort.DISCUSSION,
                Duration.ZERO,
                plan.hours().length(),
                plan.title(),
                plan.language(),
                Optional.empty(),
                Optional.empty());
    }
}
