package eu.savoirfaire.matching.recognition;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.recognition.table.RecognitionHand;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import eu.savoirfaire.matching.recognition.table.RecognitionTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A qualification that somebody asks to have recognised. {@link RecognitionTable} says who may move it from where to where,
 * and if what holds; each change is a new one.
 *
 * @param course who does what with it, and since when
 * @param outcome what was decided
 * @param said what the assessor and the person wrote, the oldest first
 * @param version of what is stored, for optimistic locking; 0 for one that was just begun
 */
public record Recognition(
        RecognitionId id,
        SeekerId seeker,
        Qualification qualification,
        RecognitionState state,
        Course course,
        Optional<Outcome> outcome,
        List<Said> said,
        int version) {

    public Recognition {
        said = List.copyOf(said);
    }

    /**
     * Who has it before them, and when it came to them.
     *
     * @param assessor who looks at it or decided it
     * @param refusedBy who said no before the person appealed
     * @param sent when it came into the queue first: its place there
     * @param complete since when everything that was asked for is there
     */
    public record Course(
            Optional<PersonId> assessor,
            Optional<PersonId> refusedBy,
            Optional<Instant> sent,
            Optional<Instant> complete,
            Instant moved) {
        static Course begun(Instant now) {
            return new Course(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), now);
        }
    }

    /**
     * Who asks.
     *
     * @param own whether it is their own qualification
     */
    public record By(RecognitionHand hand, Optional<PersonId> who, boolean own) {}

    /** What came of something that was asked for. */
    public sealed interface Decision {
        record Done(Recognition after) implements Decision {}

        record Not(RecognitionRefusal why) implements Decision {}
    }

    /** One that somebody begins to write. */
    public static Recognition begun(RecognitionId id, SeekerId seeker, Qualification qualification, Instant now) {
        return new Recognition(
                id, seeker, qualification, RecognitionState.DRAFT, Course.begun(now), Optional.empty(), List.of(), 0);
    }

    /** Does what is asked for, or says why not. */
    public Decision decide(RecognitionCommand command, By by, Instant now) {
        var rows = RecognitionTable.rows(state, command.action());
        if (rows.isEmpty()) {
            return new Decision.Not(new RecognitionRefusal.NotNow(state, command.action()));
        }
        var hands = rows.getFirst().hands();
        if (!hands.contains(by.hand())) {
            return new Decision.Not(
                    hands.contains(RecognitionHand.PERSON) && by.hand() == RecognitionHand.HELPER
                            ? new RecognitionRefusal.InPersonOnly(command.action())
                            : new RecognitionRefusal.NotYours(command.action()));
        }
        var conditions = new Conditions(this, by);
        var open = rows.stream()
                .filter(row -> conditions.against(row.guard()).isEmpty())
                .findFirst();
        if (open.isEmpty()) {
            return new Decision.Not(conditions.against(rows.getFirst().guard()).orElseThrow());
        }
        return Conditions.fault(command)
                .<Decision>map(Decision.Not::new)
                .orElseGet(() -> new Decision.Done(moved(open.get().to(), command, by, now)));
    }

    /** Until when it is to be decided; empty while that is not the assessor's turn. */
    public Optional<Instant> due() {
        var waits = state == RecognitionState.SUBMITTED || state == RecognitionState.IN_REVIEW;
        return Optional.ofNullable(qualification.purpose())
                .filter(_ -> waits)
                .flatMap(purpose -> course.complete().map(purpose::due));
    }

    public boolean isHeldBy(PersonId person) {
        return course.assessor().equals(Optional.of(person))
                && (state == RecognitionState.IN_REVIEW || state == RecognitionState.MORE_INFO);
    }

    /** Whether the person can still ask that somebody else decides. */
    public boolean canBeAppealed() {
        return state == RecognitionState.NOT_RECOGNISED
                && course.refusedBy().isEmpty()
                && said.stream().noneMatch(one -> one.kind() == Said.Kind.APPEAL);
    }

    private Recognition moved(RecognitionState next, RecognitionCommand command, By by, Instant now) {
        return new Recognition(
                id,
                seeker,
                command instanceof RecognitionCommand.Write(var other) ? other : qualification,
                next,
                courseAfter(command.action(), by, now),
                outcomeAfter(command),
                saidAfter(command, now),
                version);
    }

    private Course courseAfter(RecognitionAction action, By by, Instant now) {
        var sent = course.sent();
        var complete = course.complete();
        var refusedBy = course.refusedBy();
        var assessor = course.assessor();
        return switch (action) {
            case SUBMIT -> new Course(Optional.empty(), refusedBy, Optional.of(now), Optional.of(now), now);
            case TAKE_UP -> new Course(by.who(), refusedBy, sent, complete, now);
            // everything is there only now
            case ANSWER -> new Course(assessor, refusedBy, sent, Optional.of(now), now);
            case APPEAL -> new Course(Optional.empty(), assessor, sent, Optional.of(now), now);
            case LAY_DOWN, WITHDRAW -> new Course(Optional.empty(), refusedBy, sent, complete, now);
            case RESTORE -> new Course(Optional.empty(), refusedBy, sent, sent.map(_ -> now), now);
            case CHANGE, ASK, RECOGNISE, REFUSE -> new Course(assessor, refusedBy, sent, complete, now);
        };
    }

    private Optional<Outcome> outcomeAfter(RecognitionCommand command) {
        return switch (command) {
            case RecognitionCommand.Recognise(var decided) -> Optional.of(decided);
            case RecognitionCommand.Refuse(var decided) -> Optional.of(decided);
            case RecognitionCommand.Simple _, RecognitionCommand.Say _, RecognitionCommand.Write _ -> outcome;
        };
    }

    private List<Said> saidAfter(RecognitionCommand command, Instant now) {
        if (!(command instanceof RecognitionCommand.Say(var action, var text))) {
            return said;
        }
        var kind = switch (action) {
            case ASK -> Said.Kind.QUESTION;
            case APPEAL -> Said.Kind.APPEAL;
            default -> Said.Kind.ANSWER;
        };
        var all = new ArrayList<>(said);
        all.add(new Said(kind, text, now));
        return all;
    }
}
