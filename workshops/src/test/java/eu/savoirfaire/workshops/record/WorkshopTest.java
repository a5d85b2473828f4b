package eu.savoirfaire.workshops.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.SomeWorkshop;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordCorrected;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordPublished;
import eu.savoirfaire.workshops.WorkshopsEvent.WorkshopHeld;
import eu.savoirfaire.workshops.record.ProgrammeItem.Presentation;
import eu.savoirfaire.workshops.record.Workshop.Publication;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkshopTest {
    private static final WorkshopId ID = new WorkshopId(UUID.fromString("01980000-0000-7000-8000-000000000001"));
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Proceedings IN_LUCCA = proceedings(SomeWorkshop.inLucca());

    @Test
    void aReportedWorkshopEntersAsHeldWithADraftRecord() {
        var workshop = held(IN_LUCCA);

        assertThat(workshop.state()).isEqualTo(Workshop.State.HELD);
        assertThat(workshop.newest().isDraft()).isTrue();
        assertThat(workshop.published()).isEmpty();
        assertThat(workshop.news()).containsExactly(new WorkshopHeld(ID));
    }

    @Test
    void publishingItsRecordMakesItRecorded() {
        var workshop = published(held(IN_LUCCA));

        assertThat(workshop.state()).isEqualTo(Workshop.State.RECORDED);
        assertThat(workshop.published()).map(RecordRevision::number).hasValue(1);
        assertThat(workshop.news()).containsExactly(new WorkshopHeld(ID), new RecordPublished(ID, 1, 2));
    }

    @Test
    void whatIsSaidInASupervisionIsNeverPublic() {
        var supervision = Workshop.held(ID, "s", Kind.SUPERVISION, IN_LUCCA, null, NOW);

        assertThat(supervision.publish(NOW)).isEqualTo(new Publication.NeverPublic());
    }

    @Test
    void thereIsNothingToPublishTwice() {
        var workshop = published(held(IN_LUCCA));

        assertThat(workshop.publish(NOW)).isEqualTo(new Publication.NothingToPublish());
    }

    @Test
    void theSameReportChangesNothing() {
        var workshop = published(held(IN_LUCCA));

        assertThat(workshop.write(IN_LUCCA, "copy.docx", NOW)).isSameAs(workshop);
    }

    @Test
    void otherQuotesDashesAndSpacesAreNoCorrection() {
        var workshop = held(IN_LUCCA);
        var typographic = proceedings(SomeWorkshop.inLucca().titled("1° Incontro\u00A0di  scambio – Lucca"));

        assertThat(workshop.write(typographic, null, NOW)).isSameAs(workshop);
    }

    @Test
    void aCorrectionOfADraftReplacesIt() {
        var workshop = held(IN_LUCCA).write(corrected(), null, NOW);

        assertThat(workshop.revisions()).hasSize(1);
        assertThat(workshop.newest().proceedings().title()).isEqualTo("1° Incontro di scambi - Lucca");
    }

    @Test
    void aCorrectionOfAPublicRecordIsADraftBesideIt() {
        var workshop = published(held(IN_LUCCA)).write(corrected(), null, NOW);

        assertThat(workshop.published().orElseThrow().proceedings()).isEqualTo(IN_LUCCA);
        assertThat(workshop.draft()).map(RecordRevision::number).hasValue(2);
        assertThat(workshop.state()).isEqualTo(Workshop.State.RECORDED);
    }

    @Test
    void aPublishedCorrectionSupersedesWhatWasPublicAndNeverChangesIt() {
        var before = published(held(IN_LUCCA));

        var after = published(before.write(corrected(), null, NOW));

        assertThat(after.revisions())
                .map(RecordRevision::state)
                .containsExactly(RecordRevision.State.SUPERSEDED, RecordRevision.State.PUBLISHED);
        assertThat(after.revisions().getFirst().proceedings())
                .isEqualTo(before.newest().proceedings());
        assertThat(after.news()).last().isEqualTo(new RecordCorrected(ID, 2, 2));
    }

    @Test
    void aPracticeStaysAtTheRevisionThatWasPresented() {
        var workshop = published(held(IN_LUCCA));
        var laterRevision = new Presentation(new Reference("practice", "a1"), 7);
        var newcomer = new Presentation(new Reference("practice", "a9"), 4);

        var after = workshop.write(with(List.of(laterRevision, newcomer)), null, NOW);

        assertThat(after.newest().proceedings().presentations())
                .containsExactly(new Presentation(new Reference("practice", "a1"), 1), newcomer);
    }

    @Test
    void aLaterRevisionOfASheetIsNoCorrectionOfTheRecord() {
        var workshop = held(with(List.of(new Presentation(new Reference("practice", "a1"), 1))));

        var again = workshop.write(with(List.of(new Presentation(new Reference("practice", "a1"), 2))), null, NOW);

        assertThat(again).isSameAs(workshop);
    }

    private static Workshop held(Proceedings proceedings) {
        return Workshop.held(ID, "incontro", Kind.EXCHANGE, proceedings, "rapporto.txt", NOW);
    }

    private static Workshop published(Workshop workshop) {
        return ((Publication.Published) workshop.publish(NOW)).workshop();
    }

    private static Proceedings corrected() {
        return proceedings(SomeWorkshop.inLucca().titled("1° Incontro di scambi - Lucca"));
    }

    private static Proceedings proceedings(SomeWorkshop some) {
        return ReportKeeping.proceedings(some.reported(), ZoneId.of("Europe/Rome"));
    }

    private static Proceedings with(List<ProgrammeItem> programme) {
        return new Proceedings(
                IN_LUCCA.title(),
                IN_LUCCA.language(),
                IN_LUCCA.heldOn(),
                IN_LUCCA.zone(),
                IN_LUCCA.place(),
                IN_LUCCA.mode(),
                IN_LUCCA.onlinePlatform(),
                IN_LUCCA.participants(),
                programme,
                false);
    }
}
