package eu.savoirfaire.catalogue.attachment;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.attachment.file.CleanFile;
import eu.savoirfaire.catalogue.drafting.AuthorsDrafts;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The files of a sheet, for its authors and its readers. Everything an author does is done to the working copy alone. */
@Singleton
public class Attachments {
    static final int MOST_FILES = 20;
    static final int MOST_MEBIBYTES = 50;
    private static final long MEBIBYTE = 1 << 20;

    private final AttachmentShelf shelf;
    private final AuthorsDrafts drafts;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;

    Attachments(
            AttachmentShelf shelf,
            AuthorsDrafts drafts,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
    }

    /** A file as it is given away. */
    public record Content(Attachment attachment, byte[] bytes) {}

    /** Those of a revision that is or was public, in their order. */
    @Transactional(readOnly = true)
    public List<Attachment> ofRevision(PracticeId practice, int number) {
        return shelf.ofRevision(practice, number).stream()
                .map(AttachmentRow::attachment)
                .toList();
    }

    /** Those that the next revision will have, for an author. */
    @Transactional(readOnly = true)
    public List<Attachment> ofDraft(String code) {
        return shelf.ofDraft(drafts.require(code)).stream()
                .map(AttachmentRow::attachment)
                .toList();
    }

    /** @throws Refused when the revision has no such file */
    @Transactional(readOnly = true)
    Content published(PracticeId practice, int number, UUID id) {
        return content(shelf.ofRevision(practice, number), id);
    }

    /** @throws Refused when the draft has no such file */
    @Transactional(readOnly = true)
    Content drafted(String code, UUID id) {
        return content(shelf.ofDraft(drafts.require(code)), id);
    }

    /**
     * Puts a file at the end of the list.
     *
     * @throws Refused when there are too many, or the text is not open to authors
     */
    @Transactional
    public void add(String code, CleanFile file, Description said) {
        change(code, "attachment.add", list -> {
            var practice = drafts.require(code).id();
            return requireRoom(with(list, list.size(), shelf.store(practice, file, said)));
        });
    }

    /** Says something else of a file. */
    @Transactional
    public void describe(String code, UUID id, Description said) {
        change(code, "attachment.describe", list -> {
            var at = place(list, id);
            return replaced(list, at, shelf.describe(list.get(at), said));
        });
    }

    /** Puts another file in the place of one. */
    @Transactional
    public void replace(String code, UUID id, CleanFile file, Description said) {
        change(code, "attachment.replace", list -> {
            var practice = drafts.require(code).id();
            return requireRoom(replaced(list, place(list, id), shelf.store(practice, file, said)));
        });
    }

    /** Leaves it out of the next revision; what is published keeps it. */
    @Transactional
    public void remove(String code, UUID id) {
        change(code, "attachment.remove", list -> {
            var shorter = new ArrayList<>(list);
            shorter.remove(place(list, id));
            return shorter;
        });
    }

    /** Moves it up or down by so many places; at either end it stays. */
    @Transactional
    public void move(String code, UUID id, int by) {
        change(code, "attachment.move", list -> {
            var at = place(list, id);
            var to = Math.clamp(at + by, 0, list.size() - 1);
            var moved = new ArrayList<>(list);
            Collections.swap(moved, at, to);
            return moved;
        });
    }

    /**
     * Removes a file by law: from every revision, with what was said of it. That it was there stays.
     *
     * @return whether there was anything left to remove
     */
    @Transactional(propagation = MANDATORY)
    public boolean removeByLaw(PracticeId practice, UUID id) {
        var row = shelf.find(id).filter(found -> found.practiceId().equals(practice.value()));
        if (row.isEmpty() || row.get().fileId() == null) {
            return false;
        }
        shelf.remove(row.get());
        events.append("attachment/" + id, 1, List.of(new AttachmentEvent.AttachmentRemoved(practice)));
        audit.record(
                actor.get(), "attachment.remove-by-law", practice.reference(), Map.of("attachment", id.toString()));
        return true;
    }

    private void change(String code, String action, UnaryOperator<List<AttachmentRow>> how) {
        var practice = drafts.opened(drafts.require(code));
        var changed = how.apply(shelf.lock(practice));
        shelf.write(practice.id(), changed);
        events.append(
                "attachments/" + ids.next(), 1, List.of(new AttachmentEvent.AttachmentsChanged(practice.id(), code)));
        audit.record(actor.get(), action, practice.id().reference(), Map.of("code", code));
    }

    private Content content(List<AttachmentRow> list, UUID id) {
        var row = list.get(place(list, id));
        return new Content(row.attachment(), shelf.content(row));
    }

    private static int place(List<AttachmentRow> list, UUID id) {
        for (int place = 0; place < list.size(); place++) {
            if (list.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new Refused(new AttachmentRefusal.NotFound());
    }

    private static List<AttachmentRow> requireRoom(List<AttachmentRow> list) {
        var bytes = list.stream().mapToLong(AttachmentRow::bytes).sum();
        if (list.size() > MOST_FILES || bytes > MOST_MEBIBYTES * MEBIBYTE) {
            throw new Refused(new AttachmentRefusal.Full(MOST_FILES, MOST_MEBIBYTES));
        }
        return list;
    }

    private static List<AttachmentRow> with(List<AttachmentRow> list, int at, AttachmentRow row) {
        var longer = new ArrayList<>(list);
        longer.add(at, row);
        return longer;
    }

    private static List<AttachmentRow> replaced(List<AttachmentRow> list, int at, AttachmentRow row) {
        var other = new ArrayList<>(list);
        other.set(at, row);
        return other;
    }

    /** One of a draft, for the page that changes it. */
    @Transactional(readOnly = true)
    Optional<Attachment> find(String code, UUID id) {
        return ofDraft(code).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst();
    }
}
