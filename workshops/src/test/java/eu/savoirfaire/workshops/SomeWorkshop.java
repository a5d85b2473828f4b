package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Workshops for tests, with telling defaults: change only what the test is about. */
public record SomeWorkshop(ReportedWorkshop reported) {

    /** A workshop of two practices and one talk, in person in Lucca on 12 April 2019. */
    public static SomeWorkshop inLucca() {
        return new SomeWorkshop(new ReportedWorkshop(
                1,
                "1° Incontro di scambio - Lucca",
                Language.IT,
                HeldOn.parse("2019-04-12").orElseThrow(),
                "Lucca",
                Mode.IN_PERSON,
                null,
                List.of(
                        new Participant("Consorzio Ponte", "capofila"),
                        new Participant("Cámara del Sur", "soggetto aderente estero"),
                        new Participant("Rete Officine", "partenariato di progetto"),
                        new Participant("Banca dei Mestieri", null)),
                List.of(
                        sheet("a1", "GP-2026-0001", "sportello", "Sportello itinerante"),
                        sheet("a2", "GP-2026-0002", "officina", "Officina condivisa")),
                List.of(new Talk("Microcredito per chi comincia", "Banca dei Mestieri")),
                false,
                "rapporto.txt"));
    }

    /** A workshop of one practice, online on 29 January 2021, planned for Cádiz. */
    public static SomeWorkshop online() {
        return new SomeWorkshop(new ReportedWorkshop(
                2,
                "2° Incontro di scambio – Cádiz (online)",
                Language.IT,
                HeldOn.parse("2021-01-29").orElseThrow(),
                "Cádiz",
                Mode.ONLINE,
                "Zoom",
                List.of(),
                List.of(sheet("a3", "GP-2026-0003", "red-de-hogares", "Red de hogares")),
                List.of(),
                true,
                "rapporto.txt"));
    }

    public static PresentedSheet sheet(String id, String code, String slug, String title) {
        return new PresentedSheet(new Reference("practice", id), 1, code, slug, title, Language.IT, true);
    }

    public SomeWorkshop titled(String title) {
        var r = reported;
        return new SomeWorkshop(new ReportedWorkshop(
                r.ordinal(),
                title,
                r.language(),
                r.heldOn(),
                r.place(),
                r.mode(),
                r.onlinePlatform(),
                r.participants(),
                r.sheets(),
                r.talks(),
                r.recordingKept(),
                r.source()));
    }

    public SomeWorkshop in(@Nullable String place) {
        var r = reported;
        return new SomeWorkshop(new ReportedWorkshop(
                r.ordinal(),
                r.title(),
                r.language(),
                r.heldOn(),
                place,
                r.mode(),
                r.onlinePlatform(),
                r.participants(),
                r.sheets(),
                r.talks(),
                r.recordingKept(),
                r.source()));
    }

    public SomeWorkshop on(String date) {
        var r = reported;
        return new SomeWorkshop(new ReportedWorkshop(
                r.ordinal(),
                r.title(),
                r.language(),
                HeldOn.parse(date).orElseThrow(),
                r.place(),
                r.mode(),
                r.onlinePlatform(),
                r.participants(),
                r.sheets(),
                r.talks(),
                r.recordingKept(),
                r.source()));
    }

    public SomeWorkshop of(Participant... participants) {
        var r = reported;
        return new SomeWorkshop(new ReportedWorkshop(
                r.ordinal(),
                r.title(),
                r.language(),
                r.heldOn(),
                r.place(),
                r.mode(),
                r.onlinePlatform(),
                List.of(participants),
                r.sheets(),
                r.talks(),
                r.recordingKept(),
                r.source()));
    }

    public SomeWorkshop with(PresentedSheet... sheets) {
        var r = reported;
        return new SomeWorkshop(new ReportedWorkshop(
                r.ordinal(),
                r.title(),
                r.language(),
                r.heldOn(),
                r.place(),
                r.mode(),
                r.onlinePlatform(),
                r.participants(),
                List.of(sheets),
                r.talks(),
                r.recordingKept(),
                r.source()));
    }

    /** As it would be read in the archive, in a zone. */
    public WorkshopRecord record(String zone) {
        return record(zone, 1);
    }

    public WorkshopRecord record(String zone, int revision) {
        var r = reported;
        return new WorkshopRecord(
                new WorkshopId(UUID.fromString("01980000-0000-7000-8000-000000000001")),
                "incontro",
                Kind.EXCHANGE,
                revision,
                Instant.parse("2026-03-01T10:15:30Z"),
                r.title(),
                r.language(),
                r.heldOn(),
                ZoneId.of(zone),
                r.place(),
                r.mode(),
                r.onlinePlatform(),
                r.participants(),
                r.sheets(),
                r.talks(),
                r.recordingKept(),
                List.of(),
                r.source());
    }
}
