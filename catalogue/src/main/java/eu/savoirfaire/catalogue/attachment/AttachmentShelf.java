package eu.savoirfaire.catalogue.attachment;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.CatalogueEvent.SheetPublished;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.attachment.file.CleanFile;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.storage.Pieces;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps files and the lists of them. They are in the database, so that a backup has them, a restored one too, and a crash in
 * the middle of an upload leaves nothing.
 */
@Singleton
class AttachmentShelf implements Practices.Companion {
    private static final int DRAFT = 0;

    private final AttachmentRows rows;
    private final TimeOrderedIds ids;
    private final Clock clock;

    AttachmentShelf(AttachmentRows rows, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** The draft's own list goes with the draft into what is published; a correction leaves it with the draft. */
    @Override
    @Transactional(propagation = MANDATORY)
    public void saved(Practice practice) {
        if (practice.workingCopy().isPresent()) {
            return;
        }
        for (var news : practice.news()) {
            if (news instanceof SheetPublished published) {
                rows.publishPlaces(practice.id().value(), published.revision());
                rows.publishSet(practice.id().value(), published.revision());
            }
        }
    }

    /** Those of a revision that is or was public, in their order. */
    List<AttachmentRow> ofRevision(PracticeId practice, int number) {
        var set = rows.setOf(practice.value(), number);
        return set < 1 ? List.of() : rows.inSet(practice.value(), set);
    }

    /** Those of the working copy; as long as it has no list of its own, those of what is published. */
    List<AttachmentRow> ofDraft(Practice practice) {
        var id = practice.id();
        return rows.draftSets(id.value()) > 0
                ? rows.inSet(id.value(), DRAFT)
                : ofRevision(id, practice.newest().number());
    }

    /** The list of the draft, which nobody else can change before the transaction ends. */
    @Transactional(propagation = MANDATORY)
    List<AttachmentRow> lock(Practice practice) {
        var inherited = ofDraft(practice);
        if (rows.beginDraftSet(practice.id().value()) > 0) {
            place(practice.id(), inherited);
        }
        rows.advance(practice.id().value());
        return rows.inSet(practice.id().value(), DRAFT);
    }

    @Transactional(propagation = MANDATORY)
    void write(PracticeId practice, List<AttachmentRow> list) {
        rows.clearDraft(practice.value());
        place(practice, list);
        rows.dropUnused(practice.value());
        rows.dropUnusedParts(practice.value());
    }

    @Transactional(propagation = MANDATORY)
    AttachmentRow store(PracticeId practice, CleanFile file, Description said) {
        var fileId = ids.next();
        var pieces = Pieces.of(file.bytes());
        for (int part = 0; part < pieces.size(); part++) {
            rows.store(fileId, part, practice.value(), pieces.get(part));
        }
        return rows.save(AttachmentRow.of(ids.next(), practice.value(), fileId, file, said, clock.instant()));
    }

    @Transactional(propagation = MANDATORY)
    AttachmentRow describe(AttachmentRow row, Description said) {
        return rows.save(row.described(ids.next(), said, clock.instant()));
    }

    /** @throws Refused when it was removed by law */
    byte[] content(AttachmentRow row) {
        if (row.fileId() == null) {
            throw new Refused(new AttachmentRefusal.Removed());
        }
        return Pieces.joined(rows.parts(row.fileId()));
    }

    /** Those of every revision and of the draft. */
    List<AttachmentRow> all(PracticeId practice) {
        return rows.findByPracticeId(practice.value());
    }

    Optional<AttachmentRow> find(UUID id) {
        return rows.findById(id);
    }

    /** Takes a file out of every list at once; its place stays, empty. */
    @Transactional(propagation = MANDATORY)
    void remove(AttachmentRow row) {
        if (row.fileId() != null) {
            rows.remove(row.fileId(), clock.instant());
            rows.dropUnusedParts(row.practiceId());
        }
    }

    private void place(PracticeId practice, List<AttachmentRow> list) {
        for (int place = 0; place < list.size(); place++) {
            rows.put(practice.value(), place + 1, list.get(place).id());
        }
    }
}
