package eu.savoirfaire.catalogue.confirmation;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.structure.SheetProposals;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts how much of each sheet waits for a curator, from the tables as they are when an event comes by. */
@Singleton
public class WaitingStructures implements SharedProjection {
    private final WaitingRows rows;
    private final Practices practices;
    private final SheetProposals proposals;

    WaitingStructures(WaitingRows rows, Practices practices, SheetProposals proposals) {
        this.rows = rows;
        this.practices = practices;
        this.proposals = proposals;
    }

    /** A sheet of which something waits. */
    public record Waiting(Practice practice, int waiting, int confirmed) {}

    @Override
    public String name() {
        return "catalogue.structure-waiting";
    }

    @Override
    @Transactional
    public void apply(RecordedEvent event) {
        switch (event.data()) {
            case CatalogueEvent.SheetDrafted drafted -> count(drafted.practice());
            case CatalogueEvent.SheetPublished published -> count(published.practice());
            case CatalogueEvent.StructureConfirmed confirmed -> count(confirmed.practice());
            default -> {}
        }
    }

    @Override
    @Transactional
    public void clear() {
        rows.clear();
    }

    /** @param page from 0 */
    @Transactional(readOnly = true)
    public List<Waiting> page(int page, int size) {
        var waiting = rows.page(size, page * size);
        Map<PracticeId, Practice> byId =
                practices
                        .all(waiting.stream()
                                .map(row -> new PracticeId(row.practiceId()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Practice::id, Function.identity()));
        return waiting.stream()
                .map(row -> new Waiting(
                        Objects.requireNonNull(byId.get(new PracticeId(row.practiceId()))),
                        row.waiting(),
                        row.confirmed()))
                .toList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return rows.countWaiting();
    }

    private void count(PracticeId id) {
        rows.remove(id.value());
        practices.find(id).flatMap(Structures::shown).ifPresent(revision -> {
            var known = revision.structure();
            rows.enter(id.value(), proposals.waiting(known, revision.sheet()), confirmed(known));
        });
    }

    private static int confirmed(Structure known) {
        var shown = known.shown();
        return (int) known.classifications().stream()
                        .filter(Classification::isConfirmed)
                        .count()
                + shown.indicators().size()
                + shown.blocks().size()
                + shown.ties().size();
    }
}
