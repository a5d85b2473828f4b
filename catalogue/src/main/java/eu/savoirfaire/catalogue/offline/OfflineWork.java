package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.drafting.AuthorsDrafts;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.offline.paper.PaperWriter;
import eu.savoirfaire.catalogue.offline.paper.PlainText;
import eu.savoirfaire.catalogue.offline.paper.Trace;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Retry;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Taking a sheet along, and taking back what was changed in it. */
@Singleton
public class OfflineWork {
    private final AuthorsDrafts drafts;
    private final OfflineCopies copies;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    OfflineWork(AuthorsDrafts drafts, OfflineCopies copies, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.copies = copies;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A text that the author wants from a document.
     *
     * @param seen the {@link PlainText#mark} of what the sheet said when the author decided
     */
    public record Wanted(String text, String seen) {}

    /** What came of it. */
    public sealed interface Taking {

        /** One draft with all of them. */
        record Taken(Practice practice) implements Taking {}

        /** Somebody changed one of these sections after the author looked: nothing was taken. */
        record Overtaken(List<Section> sections) implements Taking {}
    }

    /** The newest text of a sheet as a document: the working copy, else what is published. */
    @Transactional
    public byte[] takeAlong(String code, Language labels) {
        var practice = drafts.require(code);
        var trace = copies.keep(practice, practice.newest());
        audit.record(actor.get(), "sheet.take-along", practice.id().reference(), Map.of("code", code));
        return new PaperWriter(labels).copy(practice.newest().sheet(), trace, clock.instant());
    }

    /**
     * Compares what a document says with the sheet as it is now.
     *
     * @throws Refused when the document is of another sheet
     */
    @Transactional(readOnly = true)
    public Brought compare(String code, String file, Map<Section, String> sections, Optional<Trace> trace) {
        var practice = drafts.require(code);
        trace.filter(known -> !known.code().equals(code)).ifPresent(other -> {
            throw new Refused(new PaperRefusal.OtherSheet(file, other.code()));
        });
        var base = trace.flatMap(known -> copies.find(practice.id(), known));
        return Brought.compare(sections, trace, base, practice.newest().sheet());
    }

    /** Takes all of them as one change, or none. */
    public Taking take(String code, Map<Section, Wanted> wanted) {
        return Retry.whenOvertaken(() -> once(code, wanted));
    }

    @Transactional
    protected Taking once(String code, Map<Section, Wanted> wanted) {
        var practice = drafts.require(code);
        var now = practice.newest().sheet();
        var overtaken = new ArrayList<Section>();
        var changed = now;
        for (var entry : wanted.entrySet()) {
            var section = entry.getKey();
            if (!mark(now, section).equals(entry.getValue().seen())) {
                overtaken.add(section);
            }
            changed = changed.with(section, entry.getValue().text());
        }
        if (!overtaken.isEmpty()) {
            return new Taking.Overtaken(overtaken);
        }
        return new Taking.Taken(changed.equals(now) ? practice : drafts.save(practice, changed));
    }

    private static String mark(Sheet sheet, Section section) {
        return PlainText.mark(PlainText.of(sheet.text(section).orElse("")));
    }
}
