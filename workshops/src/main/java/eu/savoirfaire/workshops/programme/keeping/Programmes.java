package eu.savoirfaire.workshops.programme.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;
import static java.util.stream.Collectors.toMap;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.Programme;
import eu.savoirfaire.workshops.programme.Release;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps programmes: one working copy for each workshop, and releases that never change. */
@Singleton
public class Programmes {
    private final ProgrammeRows rows;
    private final ReleaseRows releases;
    private final ObjectMapper json;
    private final TimeOrderedIds ids;

    Programmes(ProgrammeRows rows, ReleaseRows releases, ObjectMapper json, TimeOrderedIds ids) {
        this.rows = rows;
        this.releases = releases;
        this.json = json;
        this.ids = ids;
    }

    /** The working copy with all releases; for trainers only. */
    @Transactional(readOnly = true)
    public Programme working(WorkshopId workshop) {
        return kept(workshop).programme();
    }

    /** What people were told last. */
    @Transactional(readOnly = true)
    public Optional<Release> released(WorkshopId workshop) {
        return releases.newest(workshop.value()).map(this::release);
    }

    /** The same of all that have one among these. */
    @Transactional(readOnly = true)
    public Map<WorkshopId, Release> released(Collection<WorkshopId> workshops) {
        var ids = workshops.stream().map(WorkshopId::value).toList();
        return releases.newestOfEach(ids).stream()
                .collect(toMap(row -> new WorkshopId(row.workshopId()), this::release));
    }

    /** The working copy as it is stored. */
    @Transactional(readOnly = true)
    public KeptProgramme kept(WorkshopId workshop) {
        var told = releases.findByWorkshopIdOrderByNumber(workshop.value()).stream()
                .map(this::release)
                .toList();
        return rows.findById(workshop.value())
                .map(row -> new KeptProgramme(new Programme(workshop, items(row.items()), told), row.version()))
                .orElseGet(() -> new KeptProgramme(new Programme(workshop, List.of(), told), 0));
    }

    /**
     * Writes the working copy, and the releases that are new.
     *
     * @param seen the version that was read
     * @throws Refused when somebody else changed it since
     */
    @Transactional(propagation = MANDATORY)
    KeptProgramme save(Programme programme, long seen) {
        var workshop = programme.workshop().value();
        var items = write(programme.items());
        if ((seen == 0 ? rows.enter(workshop, items) : rows.change(workshop, seen, items)) == 0) {
            throw new Refused(new PlanningRefusal.ChangedMeanwhile());
        }
        var known = releases.findByWorkshopIdOrderByNumber(workshop).size();
        programme.releases().stream()
                .skip(known)
                .forEach(release -> releases.save(
                        new ReleaseRow(ids.next(), workshop, release.number(), release.at(), write(release.items()))));
        return new KeptProgramme(programme, seen + 1);
    }

    private Release release(ReleaseRow row) {
        return new Release(row.number(), row.releasedAt(), items(row.items()));
    }

    private String write(List<Item> items) {
        try {
            return json.writeValueAsString(items.stream().map(StoredItem::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Item> items(String text) {
        try {
            return json.readValue(text, Argument.listOf(StoredItem.class)).stream()
                    .map(StoredItem::item)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
