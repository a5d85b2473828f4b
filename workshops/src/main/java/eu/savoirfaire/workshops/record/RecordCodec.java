package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldOn;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import eu.savoirfaire.workshops.record.ProgrammeItem.OtherTalk;
import eu.savoirfaire.workshops.record.ProgrammeItem.Presentation;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns revisions into rows and back; participants and programme are JSON in their columns. */
@Singleton
final class RecordCodec {
    private static final Argument<List<Participant>> PARTICIPANTS = Argument.listOf(Participant.class);
    private static final Argument<List<Conclusion>> CONCLUSIONS = Argument.listOf(Conclusion.class);
    private static final Argument<List<Item>> ITEMS = Argument.listOf(Item.class);

    private final ObjectMapper json;

    RecordCodec(ObjectMapper json) {
        this.json = json;
    }

    RevisionRow row(UUID id, WorkshopId workshop, RecordRevision revision) {
        var told = revision.proceedings();
        return new RevisionRow(
                id,
                workshop.value(),
                revision.number(),
                revision.state(),
                told.title(),
                told.language().code(),
                told.heldOn().toString(),
                told.heldOn().first(),
                told.heldOn().last(),
                told.zone().getId(),
                told.place(),
                told.mode(),
                told.onlinePlatform(),
                written(told.participants()),
                written(told.programme().stream().map(Item::of).toList()),
                told.recordingKept(),
                written(told.conclusions()),
                revision.source(),
                revision.writtenAt(),
                revision.publishedAt().orElse(null));
    }

    RecordRevision revision(RevisionRow row) {
        return new RecordRevision(
                row.number(),
                row.state(),
                proceedings(row),
                row.source(),
                row.writtenAt(),
                Optional.ofNullable(row.publishedAt()));
    }

    private Proceedings proceedings(RevisionRow row) {
        try {
            return new Proceedings(
                    row.title(),
                    Language.of(row.language()).orElseThrow(),
                    HeldOn.parse(row.heldOn()).orElseThrow(),
                    ZoneId.of(row.zone()),
                    row.place(),
                    row.mode(),
                    row.onlinePlatform(),
                    json.readValue(row.participants(), PARTICIPANTS),
                    json.readValue(row.programme(), ITEMS).stream()
                            .map(Item::item)
                            .toList(),
                    row.recordingKept(),
                    json.readValue(row.conclusions(), CONCLUSIONS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("revision " + row.id() + " is not as it was written", unreadable);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A programme item in its column: either the first three fields or the talk. */
    @Serdeable
    record Item(
            @Nullable String kind,
            @Nullable String id,
            @Nullable Integer revision,
            @Nullable Talk talk) {

        static Item of(ProgrammeItem item) {
            return switch (item) {
                case Presentation(var practice, var revision) ->
                    new Item(practice.kind(), practice.id(), revision, null);
                case OtherTalk(var talk) -> new Item(null, null, null, talk);
            };
        }

        ProgrammeItem item() {
            return talk != null
                    ? new OtherTalk(talk)
                    : new Presentation(
                            new Reference(Objects.requireNonNull(kind), Objects.requireNonNull(id)),
                            Objects.requireNonNull(revision));
        }
    }
}
