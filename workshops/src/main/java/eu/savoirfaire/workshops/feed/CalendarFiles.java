package eu.savoirfaire.workshops.feed;

import eu.savoirfaire.infra.mail.MailConfiguration;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.announcement.Announced;
import eu.savoirfaire.workshops.announcement.Announcements;
import eu.savoirfaire.workshops.archive.PublishedRecords;
import eu.savoirfaire.workshops.calendar.AnnouncementCalendar;
import eu.savoirfaire.workshops.calendar.AnnouncementCalendar.Entry;
import eu.savoirfaire.workshops.calendar.Invitation;
import eu.savoirfaire.workshops.calendar.WorkshopCalendar;
import eu.savoirfaire.workshops.record.RecordRefusal;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Writes workshops for calendars: whole days once there is a record, before that the hours that are planned. */
@Singleton
class CalendarFiles {
    private final PublishedRecords archive;
    private final Announcements announcements;
    private final MailConfiguration mail;
    private final PublicAddress site;

    CalendarFiles(PublishedRecords archive, Announcements announcements, MailConfiguration mail, PublicAddress site) {
        this.archive = archive;
        this.announcements = announcements;
        this.mail = mail;
        this.site = site;
    }

    /**
     * A file of one workshop.
     *
     * @param name without its ending
     */
    record One(String name, ServedFile file) {}

    /**
     * The workshop with this id.
     *
     * @throws Refused when there is none that whoever reads may know of, or its day is not known
     */
    One find(WorkshopId id) {
        return archive.find(id)
                .map(this::recorded)
                .or(() -> announcements.find(id).map(this::announced))
                .orElseThrow(() -> notFound(id.value().toString()));
    }

    /**
     * The workshop of this page.
     *
     * @throws Refused when there is none that whoever reads may know of, or its day is not known
     */
    One findBySlug(String slug) {
        return archive.findBySlug(slug)
                .map(this::recorded)
                .or(() -> announcements.findBySlug(slug).map(this::announced))
                .orElseThrow(() -> notFound(slug));
    }

    /** All that are to come, to be subscribed to. */
    ServedFile upcoming(String name) {
        var all = announcements.upcoming();
        return new ServedFile(
                AnnouncementCalendar.of(name, all.stream().map(this::entry).toList()), changedAt(all));
    }

    /** When the newest of them was changed; long ago where there is none. */
    static Instant changedAt(List<Announced> workshops) {
        return workshops.stream()
                .map(Announced::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    static Refused notFound(String name) {
        return new Refused(new RecordRefusal.NotFound(name));
    }

    private One recorded(WorkshopRecord record) {
        if (!record.heldOn().isKnownToTheDay()) {
            throw new Refused(new RecordRefusal.DayUnknown(record.title()));
        }
        var text = WorkshopCalendar.of(record, page(record.slug()));
        return new One(record.slug(), new ServedFile(text, record.publishedAt()));
    }

    private One announced(Announced workshop) {
        var text = AnnouncementCalendar.of(entry(workshop));
        return new One(workshop.slug(), new ServedFile(text, workshop.changedAt()));
    }

    private Entry entry(Announced announced) {
        var holder = new Invitation.Party(
                announced.holder().isEmpty() ? "Savoir Faire" : announced.holder(), mail.getFrom());
        return new Entry(announced.workshop(), page(announced.slug()), holder, announced.changedAt());
    }

    private URI page(String slug) {
        return URI.create(site.at("/workshops/" + slug));
    }
}
