package eu.savoirfaire.platform.activity;

import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.Workshops;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordCorrected;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordPublished;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened to the records of workshops. */
@Singleton
final class WorkshopActivity implements ActivitySource {
    private final Workshops workshops;

    WorkshopActivity(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Optional<Happened> happened(DomainEvent event) {
        return switch (event) {
            case RecordPublished published ->
                Optional.of(new Happened(
                        Activity.RECORD_PUBLISHED, published.workshop().value()));
            case RecordCorrected corrected ->
                Optional.of(new Happened(
                        Activity.RECORD_CORRECTED, corrected.workshop().value()));
            default -> Optional.empty();
        };
    }

    @Override
    public Map<UUID, Shown> shown(Set<UUID> subjects) {
        return subjects.stream()
                .flatMap(subject -> workshops.record(new WorkshopId(subject)).stream())
                .collect(Collectors.toMap(record -> record.id().value(), WorkshopActivity::shown));
    }

    private static Shown shown(WorkshopRecord record) {
        return new Shown(new Phrase(record.title(), record.language()), "/workshops/" + record.slug());
    }
}
