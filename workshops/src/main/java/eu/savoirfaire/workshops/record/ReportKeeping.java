package eu.savoirfaire.workshops.record;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.ReportedWorkshop;
import eu.savoirfaire.workshops.Workshops.Kept;
import eu.savoirfaire.workshops.Workshops.Outcome;
import eu.savoirfaire.workshops.record.ProgrammeItem.OtherTalk;
import eu.savoirfaire.workshops.record.ProgrammeItem.Presentation;
import eu.savoirfaire.workshops.record.Workshop.Publication;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Writes down what a report tells of a workshop: what is new, what is corrected, and nothing twice. */
@Singleton
public class ReportKeeping {
    private final Records records;
    private final RecordSettings settings;
    private final Clock clock;

    ReportKeeping(Records records, RecordSettings settings, Clock clock) {
        this.records = records;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps one workshop of a report.
     *
     * @throws Refused when somebody else changed the record at the same time
     */
    @Transactional(propagation = MANDATORY)
    public Kept keep(ReportedWorkshop reported, boolean publish) {
        var told = proceedings(reported, settings.zone());
        var now = clock.instant();
        var known = records.recognise(told);
        var written = known.map(workshop ->
                        workshop.write(told.concludingAs(workshop.newest().proceedings()), reported.source(), now))
                .orElseGet(() -> entered(told, reported, now));
        var settled = publish ? published(written, now) : written;
        if (known.isEmpty() || settled != known.get()) {
            records.save(settled);
        }
        return kept(settled, outcome(known.isEmpty(), known.isPresent() && written == known.get()));
    }

    private Workshop entered(Proceedings told, ReportedWorkshop reported, Instant now) {
        var identity = records.newIdentity(told);
        return Workshop.held(identity.id(), identity.slug(), Kind.EXCHANGE, told, reported.source(), now);
    }

    private static Workshop published(Workshop workshop, Instant now) {
        return switch (workshop.publish(now)) {
            case Publication.Published(var after) -> after;
            case Publication.NothingToPublish _, Publication.NeverPublic _ -> workshop;
        };
    }

    private static Outcome outcome(boolean isNew, boolean same) {
        return isNew ? Outcome.CREATED : same ? Outcome.UNCHANGED : Outcome.REVISED;
    }

    private static Kept kept(Workshop workshop, Outcome outcome) {
        var told = workshop.newest().proceedings();
        return new Kept(workshop.id(), workshop.slug(), told.title(), told.heldOn(), told.place(), outcome);
    }

    static Proceedings proceedings(ReportedWorkshop reported, ZoneId zone) {
        return new Proceedings(
                reported.title(),
                reported.language(),
                reported.heldOn(),
                zone,
                reported.place(),
                reported.mode(),
                reported.onlinePlatform(),
                reported.participants(),
                programme(reported),
                reported.recordingKept());
    }

    /** Reports tell of talks in passing and of sheets at length, not in one order: here sheets come first. */
    private static List<ProgrammeItem> programme(ReportedWorkshop reported) {
        Stream<ProgrammeItem> sheets = reported.sheets().stream().map(ReportKeeping::presentation);
        return Stream.concat(sheets, reported.talks().stream().map(OtherTalk::new))
                .toList();
    }

    private static Presentation presentation(PresentedSheet sheet) {
        return new Presentation(sheet.practice(), sheet.revision());
    }
}
