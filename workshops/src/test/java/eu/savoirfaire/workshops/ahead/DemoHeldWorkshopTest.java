package eu.savoirfaire.workshops.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.keeping.Roll;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.desk.MaterialDesk;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.record.desk.RecordDesk;
import eu.savoirfaire.workshops.record.making.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workshop of last week in the demo has something at every step of what comes after one. */
class DemoHeldWorkshopTest {
    private HeldWorkshop house;

    @TempDir
    private Path data;

    @BeforeEach
    void open() {
        house = new HeldWorkshop(TestDatabase.h2InMemory(), data, 1);
        house.part(WorkshopsAhead.class).demonstrate(new Personas(house));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void itHasPeopleFromTwoOriginsAndANameToDecide() {
        Roll roll = seen().roll();

        assertThat(seen().people().values().stream().flatMap(there -> there.origins().stream()))
                .contains(Origin.QR, Origin.ZOOM);
        assertThat(roll.waiting()).hasSize(1);
        assertThat(roll.confirmedAt()).isPresent();
        assertThat(house.count("certificate")).isEqualTo(1);
    }

    @Test
    void itsRecordIsWithThoseWhoSpoke() {
        var minutes = trainer(() -> house.part(RecordDesk.class).open(held().id()));

        assertThat(minutes.stage()).isEqualTo(Stage.FACT_CHECK);
        assertThat(minutes.conclusions()).hasSize(2);
        assertThat(minutes.unchecked()).isEqualTo(2);
    }

    @Test
    void oneRecordingIsForEverybodyAndOneWaits() {
        var materials =
                trainer(() -> house.part(MaterialDesk.class).see(held().id())).materials();

        assertThat(materials).extracting(Material::isPublic).containsExactly(true, false, false);
        assertThat(materials).extracting(one -> one.missing().isEmpty()).containsExactly(true, false, true);
    }

    @Test
    void itIsMadeOnce() {
        var before = house.count("planned_workshop");

        house.part(WorkshopsAhead.class).demonstrate(new Personas(house));

        assertThat(house.count("planned_workshop")).isEqualTo(before);
    }

    private AttendanceDesk.Sight seen() {
        return trainer(() -> house.part(AttendanceDesk.class).see(held().id()));
    }

    private PlannedWorkshop held() {
        return house.part(Plans.class).heldBy(List.of(SomePlan.HOLDER)).stream()
                .filter(one -> one.state() == PlanningState.HELD)
                .findFirst()
                .orElseThrow();
    }

    private <T> T trainer(Supplier<T> work) {
        return house.as(HeldWorkshop.trainer(), work);
    }

    /** Everybody works for the organisation that holds it. */
    private record Personas(HeldWorkshop house) implements WorkshopsAhead.Cast {
        @Override
        public Actor of(Role role) {
            var id = new PersonId(new UUID(6, role.ordinal()));
            Set<OrganisationId> here = Set.of(SomePlan.HOLDER);
            return new Actor(id.value().toString(), Optional.of(id), Set.of(role), here, Optional.empty());
        }

        @Override
        public <T> T acting(Actor actor, Supplier<T> work) {
            return house.as(actor, work);
        }
    }
}
