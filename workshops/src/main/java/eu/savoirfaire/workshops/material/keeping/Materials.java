package eu.savoirfaire.workshops.material.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.storage.Pieces;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.WorkshopsEvent.ConsentAsked;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordingHidden;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordingShown;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.MaterialRefusal;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.file.CleanFile;
import eu.savoirfaire.workshops.programme.ItemId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps recordings and files. Each change holds the row first, so that what everybody may see before and after it is known
 * for certain, and told once.
 */
@Singleton
@Transactional(propagation = MANDATORY)
public class Materials {
    private final MaterialRows rows;
    private final ConsentRows consents;
    private final EventLog events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Materials(MaterialRows rows, ConsentRows consents, EventLog events, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.consents = consents;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** What its trainer says of one. */
    public record Said(
            Optional<ItemId> item, String title, Language language, Visibility wished, Optional<URI> address) {}

    /** All of a workshop in the order in which they came, also those that can still be put back. */
    public List<Material> of(WorkshopId workshop) {
        return rows.findByWorkshopIdOrderById(workshop.value()).stream()
                .filter(row -> row.about() == null)
                .map(this::material)
                .toList();
    }

    public Optional<Material> find(UUID id) {
        return rows.findById(id).filter(row -> row.about() == null).map(this::material);
    }

    /** The recordings about a practice that everybody may see, the latest first. */
    public List<Material> publicAbout(Reference practice) {
        return rows.wishedPublicAbout(key(practice)).stream()
                .map(this::material)
                .filter(Material::isPublic)
                .toList();
    }

    /** @param file empty for a recording */
    public UUID add(WorkshopId workshop, Said said, Optional<CleanFile> file) {
        var id = store(workshop, null, said, file);
        find(id).filter(Material::isPublic).ifPresent(this::tellShown);
        return id;
    }

    /** @param seen the version that the trainer saw */
    public void describe(UUID id, long seen, Said said) {
        if (rows.hold(id, seen) == 0) {
            throw new Refused(new MaterialRefusal.ChangedMeanwhile());
        }
        telling(
                id,
                seen + 1,
                () -> rows.describe(
                        id,
                        said.item().map(ItemId::value).orElse(null),
                        said.title(),
                        said.language(),
                        said.wished(),
                        said.address().map(URI::toString).orElse(null)));
    }

    /** Says which practices it is about. */
    public void pin(UUID id, Collection<Reference> practices) {
        rows.dropSheets(id);
        practices.forEach(practice -> rows.pin(id, key(practice)));
    }

    public void addWords(UUID recording, Language language, CleanFile file) {
        change(recording, () -> {
            var row = rows.findById(recording).orElseThrow();
            var said = new Said(Optional.empty(), "", language, row.visibility(), Optional.empty());
            store(new WorkshopId(row.workshopId()), recording, said, Optional.of(file));
        });
    }

    public void dropWords(UUID recording, UUID words) {
        change(
                recording,
                () -> rows.findById(words)
                        .filter(row -> recording.equals(row.about()))
                        .ifPresent(row -> {
                            rows.dropParts(row.id());
                            rows.drop(row.id());
                        }));
    }

    /** Asks whoever was not asked yet. */
    public void ask(UUID recording, Collection<PersonId> people) {
        change(recording, () -> {
            var workshop = new WorkshopId(rows.findById(recording).orElseThrow().workshopId());
            for (var person : people) {
                var key = ConsentRow.key(recording, person.value());
                if (consents.ask(key, recording, person.value(), clock.instant()) > 0) {
                    events.append("material-consent/" + key, 1, List.of(new ConsentAsked(workshop, recording, person)));
                }
            }
        });
    }

    /** Takes the question back from whoever has not answered it. */
    public void unask(UUID recording, Collection<PersonId> people) {
        change(recording, () -> people.forEach(person -> consents.unask(ConsentRow.key(recording, person.value()))));
    }

    /** @throws Refused when the person was not asked */
    public void answer(UUID recording, PersonId person, boolean yes) {
        change(recording, () -> {
            var key = ConsentRow.key(recording, person.value());
            var row = consents.findById(key).orElseThrow(() -> new Refused(new MaterialRefusal.NotAsked()));
            var now = row.answer().then(yes);
            if (now != row.answer()) {
                consents.answer(key, now, clock.instant());
            }
        });
    }

    /** Takes it away from everybody at once. */
    public void remove(UUID id) {
        change(id, () -> rows.remove(id, clock.instant()));
    }

    /** @throws Refused when it was removed too long ago */
    public void restore(UUID id) {
        var since = clock.instant().minus(Duration.ofDays(Material.DAYS_TO_UNDO));
        change(id, () -> {
            if (find(id).filter(one -> one.removed().isPresent()).isPresent() && rows.restore(id, since) == 0) {
                throw new Refused(new MaterialRefusal.GoneForGood());
            }
        });
    }

    /** @param id of a file, or of captions or a transcript */
    public byte[] bytes(UUID id) {
        return Pieces.joined(rows.parts(id));
    }

    /** What tells of somebody who is erased: nobody is left to have given consent. */
    void forget(PersonId person) {
        for (var row : consents.findByPersonIdOrderByAskedAt(person.value())) {
            change(row.materialId(), () -> consents.forget(row.id(), ids.next().toString(), clock.instant()));
        }
    }

    private void change(UUID id, Runnable work) {
        if (rows.touch(id) == 0) {
            throw new Refused(new MaterialRefusal.NotFound());
        }
        telling(id, rows.findById(id).orElseThrow().version(), work);
    }

    private void telling(UUID id, long version, Runnable work) {
        var before = find(id).orElseThrow(() -> new Refused(new MaterialRefusal.NotFound()));
        work.run();
        var after = find(id).orElseThrow();
        if (before.isPublic() != after.isPublic() && after.isRecording()) {
            WorkshopsEvent told = after.isPublic()
                    ? new RecordingShown(after.workshop(), id)
                    : new RecordingHidden(after.workshop(), id);
            events.append("material/" + id, version, List.of(told));
        }
    }

    private void tellShown(Material shown) {
        if (shown.isRecording()) {
            events.append("material/" + shown.id(), 1, List.of(new RecordingShown(shown.workshop(), shown.id())));
        }
    }

    private UUID store(WorkshopId workshop, @Nullable UUID about, Said said, Optional<CleanFile> file) {
        var id = ids.next();
        var kept = file.map(CleanFile::kept);
        rows.save(new MaterialRow(
                id,
                workshop.value(),
                1,
                about,
                said.item().map(ItemId::value).orElse(null),
                said.title(),
                said.language(),
                said.wished(),
                said.address().map(URI::toString).orElse(null),
                kept.map(one -> one.sort()).orElse(null),
                kept.map(one -> one.bytes()).orElse(0L),
                kept.map(one -> one.hash()).orElse(""),
                clock.instant(),
                null));
        var pieces = file.map(one -> Pieces.of(one.bytes())).orElseGet(List::of);
        for (var part = 0; part < pieces.size(); part++) {
            rows.store(id, part, pieces.get(part));
        }
        return id;
    }

    private Material material(MaterialRow row) {
        var recording = row.address() != null;
        var words = new ArrayList<Material.Words>();
        if (recording) {
            rows.findByAboutOrderById(row.id())
                    .forEach(one -> one.file()
                            .ifPresent(file -> words.add(new Material.Words(one.id(), one.language(), file))));
        }
        return new Material(
                row.id(),
                new WorkshopId(row.workshopId()),
                Optional.ofNullable(row.itemId()).map(ItemId::new),
                row.title(),
                row.language(),
                row.visibility(),
                Optional.ofNullable(row.address()).map(URI::create),
                row.file(),
                List.copyOf(words),
                recording
                        ? consents.findByMaterialIdOrderByAskedAtAscAndIdAsc(row.id()).stream()
                                .map(ConsentRow::consent)
                                .toList()
                        : List.of(),
                Optional.ofNullable(row.removedAt()),
                row.version());
    }

    private static String key(Reference practice) {
        return practice.kind() + "/" + practice.id();
    }
}
