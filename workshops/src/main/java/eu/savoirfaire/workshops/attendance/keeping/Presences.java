package eu.savoirfaire.workshops.attendance.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;
import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRED;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.WorkshopsEvent.TrainingCompleted;
import eu.savoirfaire.workshops.attendance.Attendance;
import eu.savoirfaire.workshops.attendance.AttendanceRefusal;
import eu.savoirfaire.workshops.attendance.Correction;
import eu.savoirfaire.workshops.attendance.Evidence;
import eu.savoirfaire.workshops.attendance.Evidence.Label;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Keeps attendance. A row is named by the hash of what it says, so that the same again, in whatever order and by however many
 * at once, is the same row.
 */
@Singleton
@Transactional(propagation = MANDATORY)
public class Presences {
    static final String REASON = "workshops.attendance_correction.reason";

    private final BookRows books;
    private final ImportRows imports;
    private final LabelRows labels;
    private final EvidenceRows evidence;
    private final CorrectionRows corrections;
    private final Tallies tallies;
    private final Seal seal;
    private final EventLog events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Presences(
            BookRows books,
            ImportRows imports,
            LabelRows labels,
            EvidenceRows evidence,
            CorrectionRows corrections,
            Tallies tallies,
            Seal seal,
            EventLog events,
            TimeOrderedIds ids,
            Clock clock) {
        this.books = books;
        this.imports = imports;
        this.labels = labels;
        this.evidence = evidence;
        this.corrections = corrections;
        this.tallies = tallies;
        this.seal = seal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everything about one workshop. */
    @Transactional(propagation = REQUIRED, readOnly = true)
    public Roll of(WorkshopId workshop) {
        var book = books.findById(workshop.value());
        return new RollReading(labels.findByWorkshopIdOrderByNameAscAndIdAsc(workshop.value()))
                .roll(
                        book,
                        evidence.findByWorkshopIdOrderByFromAtAscAndIdAsc(workshop.value()),
                        corrections.findByWorkshopIdOrderById(workshop.value()),
                        imports.findByWorkshopIdAndTakenOrderByReadAt(workshop.value(), true));
    }

    /** Somebody whom we know was seen, by their own code or by a host. The same again changes nothing. */
    public void seen(WorkshopId workshop, PersonId person, Origin origin, Span span) {
        lock(workshop);
        var label = hash("person", workshop.value(), person.value());
        labels.enter(label, workshop.value(), "", null, person.value(), clock.instant());
        enter(workshop, label, null, origin, span, true);
    }

    /**
     * Keeps what a file says beside what counts, to be looked at; what somebody looked at before and did not take is gone.
     *
     * @param registered whose an address is
     * @return the name of the file from now on
     */
    public UUID look(
            WorkshopId workshop,
            Origin origin,
            Collection<Evidence> found,
            int skipped,
            Function<String, Optional<PersonId>> registered,
            PersonId by) {
        lock(workshop);
        drop(workshop);
        var file = ids.next();
        imports.save(new ImportRow(
                file, workshop.value(), origin, found.size(), skipped, false, by.value(), clock.instant()));
        for (var one : found) {
            enter(workshop, name(workshop, one.label(), registered), file, origin, one.span(), false);
        }
        return file;
    }

    /**
     * Lets a file count that somebody looked at; again changes nothing.
     *
     * @throws Refused when another one was looked at meanwhile
     */
    public void take(WorkshopId workshop, UUID file) {
        lock(workshop);
        var row = imports.findById(file)
                .filter(one -> one.workshopId().equals(workshop.value()))
                .orElseThrow(() -> new Refused(new AttendanceRefusal.FileGone()));
        if (!row.taken()) {
            imports.take(file);
            evidence.count(file);
        }
    }

    /** Forgets what was only looked at. */
    public void drop(WorkshopId workshop) {
        evidence.dropUncounted(workshop.value());
        imports.dropUntaken(workshop.value());
        labels.dropUnused(workshop.value());
    }

    /** @param person who is meant; empty when it is nobody who is registered */
    public void decide(WorkshopId workshop, String label, Optional<PersonId> person, PersonId by) {
        lock(workshop);
        var meant = person.map(PersonId::value).orElse(null);
        labels.decide(workshop.value(), label, meant, person.isEmpty(), by.value());
    }

    public void correct(WorkshopId workshop, Correction correction, String reason, PersonId by) {
        lock(workshop);
        var id = ids.next();
        var person = correction.person();
        corrections.save(new CorrectionRow(
                id,
                workshop.value(),
                person.value(),
                correction.present(),
                correction.span().from(),
                correction.span().to(),
                seal.seal(person, new Place(REASON, id.toString()), reason),
                by.value(),
                clock.instant()));
    }

    /** @param training what those who ask for it call it; empty for none */
    public void call(WorkshopId workshop, String training) {
        lock(workshop);
        books.call(workshop.value(), training);
    }

    /**
     * Writes down how long each was there, and tells of the training those who are told for the first time.
     *
     * @param percent as much as counts
     */
    public void confirm(WorkshopId workshop, Map<PersonId, Attendance> people, int percent, PersonId by) {
        lock(workshop);
        var book = books.findById(workshop.value()).orElseThrow();
        books.confirm(workshop.value(), clock.instant(), by.value());
        var news = new ArrayList<WorkshopsEvent>();
        people.forEach((person, there) -> {
            tallies.write(workshop, person, there, percent);
            if (there.reaches(percent) && !book.training().isEmpty() && tallies.tellFirst(workshop, person)) {
                news.add(new TrainingCompleted(workshop, person, book.training()));
            }
        });
        if (!news.isEmpty()) {
            events.append("attendance/" + workshop.value(), book.version(), news);
        }
    }

    private String name(WorkshopId workshop, Label label, Function<String, Optional<PersonId>> registered) {
        var mail = label.mail().orElse(null);
        var id = hash("name", workshop.value(), label.name(), mail == null ? "" : mail);
        var person = label.mail().flatMap(registered).map(PersonId::value);
        labels.enter(id, workshop.value(), label.name(), mail, person.orElse(null), clock.instant());
        person.ifPresent(one -> labels.recognise(id, one));
        return id;
    }

    private void enter(
            WorkshopId workshop, String label, @Nullable UUID file, Origin origin, Span span, boolean counted) {
        var id = hash(label, origin, span.from().toEpochMilli(), span.to().toEpochMilli());
        evidence.enter(id, workshop.value(), label, file, origin, span.from(), span.to(), counted);
    }

    private void lock(WorkshopId workshop) {
        books.begin(workshop.value());
        books.lock(workshop.value());
    }

    private static String hash(Object... parts) {
        var digest = DigestUtils.getSha256Digest();
        for (var part : parts) {
            var text = part.toString();
            DigestUtils.updateDigest(digest, text.length() + ":" + text);
        }
        return Hex.encodeHexString(digest.digest());
    }
}
