package eu.savoirfaire.catalogue.review.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final WorkingDays DAYS = new WorkingDays(ROME, Set.of(LocalDate.of(2026, 4, 6)));
    private static final Pace PACE = Pace.usual(DAYS);

    @Test
    void weekendsAndHolidaysDoNotCount() {
        // Friday noon; Saturday, Sunday and Easter Monday are free
        assertThat(DAYS.after(at("2026-04-03T12:00"), 1)).isEqualTo(at("2026-04-07T12:00"));
        assertThat(DAYS.after(at("2026-04-04T09:00"), 0.5)).isEqualTo(at("2026-04-07T12:00"));
        assertThat(DAYS.after(at("2026-04-03T12:00"), 0)).isEqualTo(at("2026-04-03T12:00"));
    }

    @Test
    void theNightOfSummerTimeLosesNothing() {
        // Sunday, 29 March 2026, has 23 hours, and does not count anyway
        assertThat(DAYS.after(at("2026-03-27T18:00"), 1)).isEqualTo(at("2026-03-30T18:00"));
    }

    @Test
    void nudgesComeOneAfterTheOtherAndOnce() {
        var monday = at("2026-03-02T00:00");
        var stage = Stage.begun(EditorialState.SUBMITTED, monday, Optional.empty(), EditorialAction.SUBMIT);

        assertThat(stage.pending(PACE, at("2026-03-03T11:59"))).isEmpty();
        assertThat(stage.pending(PACE, at("2026-03-03T12:00"))).containsExactly(Nudge.REMIND_AT_HALF);
        var once = stage.nudged(List.of(Nudge.REMIND_AT_HALF));
        assertThat(once.pending(PACE, at("2026-03-04T12:00"))).isEmpty();
        assertThat(once.pending(PACE, at("2026-04-04T12:00")))
                .containsExactly(Nudge.REMIND_AT_END, Nudge.OFFER_ANOTHER, Nudge.TELL_CHIEF);
    }

    @Test
    void whatWaitsForItsHourIsNotHurried() {
        var hour = at("2026-12-24T08:00");
        var stage = Stage.begun(
                EditorialState.ACCEPTED, at("2026-03-02T08:00"), Optional.of(hour), EditorialAction.SCHEDULE);

        assertThat(stage.pending(PACE, at("2026-12-01T08:00"))).isEmpty();
    }

    @Test
    void theAuthorSeesWhichStepItIsAndWhenItShouldBeOver() {
        var stage =
                Stage.begun(EditorialState.IN_REVIEW, at("2026-03-02T00:00"), Optional.empty(), EditorialAction.ASSIGN);

        assertThat(Progress.of(stage, true, PACE)).contains(new Progress(3, 4, at("2026-03-21T00:00")));
        assertThat(Progress.of(stage, false, PACE).orElseThrow().step()).isEqualTo(2);
        assertThat(Progress.of(Stage.draft(Instant.EPOCH), true, PACE)).isEmpty();
    }

    @Test
    void aStepWithoutATimeIsNoPace() {
        assertThatThrownBy(() -> new Pace(Map.of(EditorialState.ORG_CHECK, 3), DAYS))
                .hasMessageContaining("SUBMITTED");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ROME).toInstant();
    }
}
