package eu.savoirfaire.matching.recognition.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchingEvent.RecognitionMoved;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.Recognition.By;
import eu.savoirfaire.matching.recognition.Recognition.Decision;
import eu.savoirfaire.matching.recognition.RecognitionCommand;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.RecognitionRefusal;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The qualifications that are to be recognised. Who may do something with one is asked before, by the use cases. */
@Singleton
public class Recognitions {
    /** As many of one person as may be open at a time. */
    static final int MOST_OPEN = 10;

    private final RecognitionRows rows;
    private final RecognitionCodec codec;
    private final Seekers seekers;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Recognitions(
            RecognitionRows rows,
            RecognitionCodec codec,
            Seekers seekers,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.codec = codec;
        this.seekers = seekers;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Optional<Recognition> find(RecognitionId id) {
        return rows.findById(id.value()).map(codec::recognition);
    }

    /** Those of a person, the latest first. */
    @Transactional
    public List<Recognition> of(SeekerId seeker) {
        return rows.findBySeekerIdOrderByIdDesc(seeker.value()).stream()
                .map(codec::recognition)
                .toList();
    }

    /** What waits for an assessor, and what this one has before them; whoever waits longest first. */
    @Transactional
    public List<Recognition> queue(PersonId assessor, int many) {
        return rows.queue(assessor.value(), many).stream()
                .map(codec::recognition)
                .toList();
    }

    /**
     * Begins one as a draft.
     *
     * @throws Refused when the person has too many open ones
     */
    @Transactional(propagation = MANDATORY)
    public Recognition begin(SeekerId seeker, Qualification qualification) {
        seekers.hold(seeker);
        if (of(seeker).stream().filter(one -> one.state().isOpen()).count() >= MOST_OPEN) {
            throw new Refused(new RecognitionRefusal.TooMany(MOST_OPEN));
        }
        var begun = Recognition.begun(new RecognitionId(ids.next()), seeker, qualification, clock.instant());
        rows.save(codec.row(begun));
        audit.record(
                actor.get(),
                "recognition.begin",
                begun.id().reference(),
                Map.of("state", begun.state().name()));
        return begun;
    }

    /**
     * Does what is asked for.
     *
     * @param seen the version that whoever asks has seen
     * @throws Refused with a {@link RecognitionRefusal}; nothing is changed then
     */
    @Transactional(propagation = MANDATORY)
    public Recognition perform(RecognitionId id, int seen, RecognitionCommand command, By by) {
        var before = find(id).orElseThrow(() -> new Refused(new RecognitionRefusal.NotFound()));
        if (before.version() != seen) {
            throw new Refused(new RecognitionRefusal.ChangedMeanwhile());
        }
        var after = switch (before.decide(command, by, clock.instant())) {
            case Decision.Done(var done) -> done;
            case Decision.Not(var why) -> throw new Refused(why);
        };
        save(after);
        audit.record(
                actor.get(),
                "recognition." + command.action().word(),
                id.reference(),
                Map.of("state", after.state().name()));
        tell(before, command, after);
        return find(id).orElseThrow();
    }

    private void save(Recognition after) {
        var row = codec.row(after);
        var done = rows.move(
                row.id(),
                row.state(),
                row.country(),
                row.earned(),
                row.studyField(),
                row.purpose(),
                row.words(),
                row.assessor(),
                row.refusedBy(),
                row.eqf(),
                row.measures(),
                row.nextSteps(),
                row.sentAt(),
                row.completeAt(),
                row.movedAt(),
                row.version());
        if (done == 0) {
            throw new Refused(new RecognitionRefusal.ChangedMeanwhile());
        }
    }

    private void tell(Recognition before, RecognitionCommand command, Recognition after) {
        if (before.state() != after.state()) {
            var assessor = after.course().assessor().or(() -> before.course().assessor());
            var moved = new RecognitionMoved(
                    after.id().value(),
                    command.action().word(),
                    before.state().word(),
                    after.state().word(),
                    assessor.map(PersonId::value).orElse(null));
            events.append(after.id().stream(), after.version() + 1, List.of(moved));
        }
    }
}
