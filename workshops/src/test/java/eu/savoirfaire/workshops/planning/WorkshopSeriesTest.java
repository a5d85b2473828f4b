package eu.savoirfaire.workshops.planning;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.planning.time.HoursReading;
import eu.savoirfaire.workshops.planning.time.Rhythm;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkshopSeriesTest {

    @Test
    void allOfASeriesShareEverythingButTheirDate() {
        var laid = series(SomePlan.inSiena(), Rhythm.weekly(22)).laid();

        assertThat(laid.open()).isEmpty();
        assertThat(laid.plans()).hasSize(22);
        assertThat(laid.plans().getFirst()).isEqualTo(SomePlan.inSiena());
        assertThat(laid.plans())
                .allSatisfy(
                        plan -> assertThat(plan.at(SomePlan.inSiena().hours())).isEqualTo(SomePlan.inSiena()))
                .extracting(plan -> plan.hours().localStart().local().getDayOfWeek())
                .containsOnly(SomePlan.inSiena().hours().localStart().local().getDayOfWeek());
    }

    @Test
    void theLastDayOfTheMonthStaysTheLast() {
        var plan = SomePlan.inSiena().at(SomePlan.hours("Europe/Rome", "2026-01-31T09:00", "2026-01-31T13:00"));

        var laid = series(plan, new Rhythm(Period.ofMonths(1), 3)).laid();

        assertThat(laid.plans())
                .extracting(each -> each.hours().localStart().local().getDayOfMonth())
                .containsExactly(31, 28, 31);
    }

    @Test
    void datesThatAreNotToBeHadAreLeftToTheTrainer() {
        var plan = SomePlan.inSiena().at(SomePlan.hours("Europe/Rome", "2026-03-22T02:30", "2026-03-22T04:30"));

        var laid = series(plan, Rhythm.weekly(3)).laid();

        assertThat(laid.plans()).hasSize(2);
        assertThat(laid.open()).hasExactlyElementsOfTypes(HoursReading.NoSuchTime.class);
    }

    private static WorkshopSeries series(Plan plan, Rhythm rhythm) {
        return new WorkshopSeries(new UUID(1, 1), "Accogliere senza sportello", plan, rhythm);
    }
}
