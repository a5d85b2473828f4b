package eu.savoirfaire.workshops.record;

import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordCorrected;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordPublished;
import eu.savoirfaire.workshops.WorkshopsEvent.WorkshopHeld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that took place, with all revisions of its record. Decides what may change; changes nothing in place.
 *
 * <pre>
 * –          held     → HELD        as a report tells it; its record is a draft
 * HELD       write    → HELD        the draft is replaced
 * HELD       publish  → RECORDED    the draft becomes public; never for a SUPERVISION
 * RECORDED   write    → RECORDED    a correction: at most one draft beside what is public
 * RECORDED   publish  → RECORDED    the correction becomes public; the former revision → SUPERSEDED
 * </pre>
 *
 * @param revisions by number, never empty
 * @param version of the row, for optimistic locking; 0 for a workshop that was never stored
 * @param news what happened since it was read
 */
public record Workshop(
        WorkshopId id,
        String slug,
        Kind kind,
        State state,
        List<RecordRevision> revisions,
        long version,
        List<WorkshopsEvent> news) {

    private static final Map<State, Map<Action, State>> TRANSITIONS = Map.of(
            State.HELD, Map.of(Action.WRITE, State.HELD, Action.PUBLISH, State.RECORDED),
            State.RECORDED, Map.of(Action.WRITE, State.RECORDED, Action.PUBLISH, State.RECORDED));

    /** How far a workshop is. */
    public enum State {
        HELD,
        RECORDED
    }

    private enum Action {
        WRITE,
        PUBLISH
    }

    /** What the decision to publish came to. */
    public sealed interface Publication {
        record Published(Workshop workshop) implements Publication {}

        record NothingToPublish() implements Publication {}

        /** What is said in a supervision stays there. */
        record NeverPublic() implements Publication {}
    }

    public Workshop {
        revisions = List.copyOf(revisions);
        news = List.copyOf(news);
    }

    /** A workshop as a report tells it, after it took place. */
    public static Workshop held(
            WorkshopId id, String slug, Kind kind, Proceedings proceedings, @Nullable String source, Instant now) {
        var first = RecordRevision.draft(1, proceedings, source, now);
        return new Workshop(id, slug, kind, State.HELD, List.of(first), 0, List.of(new WorkshopHeld(id)));
    }

    public Optional<RecordRevision> published() {
        return revisions.stream().filter(RecordRevision::isPublished).findFirst();
    }

    public Optional<RecordRevision> draft() {
        return revisions.stream().filter(RecordRevision::isDraft).findFirst();
    }

    /** The draft, else what is public. */
    public RecordRevision newest() {
        return revisions.getLast();
    }

    /** Replaces the draft or begins one; what says the same as the newest revision changes nothing. */
    public Workshop write(Proceedings proceedings, @Nullable String source, Instant now) {
        if (proceedings.saysTheSameAs(newest().proceedings())) {
            return this;
        }
        var number = draft().map(RecordRevision::number).orElseGet(() -> newest().number() + 1);
        var written = RecordRevision.draft(number, proceedings.withPinsOf(newest().proceedings()), source, now);
        var kept = revisions.stream().filter(revision -> !revision.isDraft());
        return new Workshop(
                id,
                slug,
                kind,
                after(Action.WRITE),
                Stream.concat(kept, Stream.of(written)).toList(),
                version,
                news);
    }

    /** Makes the draft public. */
    public Publication publish(Instant now) {
        if (!kind.mayBePublic()) {
            return new Publication.NeverPublic();
        }
        return draft().<Publication>map(draft -> new Publication.Published(published(draft, now)))
                .orElseGet(Publication.NothingToPublish::new);
    }

    private Workshop published(RecordRevision draft, Instant now) {
        var after = revisions.stream()
                .map(revision -> revision.isDraft()
                        ? revision.published(now)
                        : revision.isPublished() ? revision.superseded() : revision)
                .toList();
        var told = Stream.concat(news.stream(), Stream.of(publication(draft))).toList();
        return new Workshop(id, slug, kind, after(Action.PUBLISH), after, version, told);
    }

    private WorkshopsEvent publication(RecordRevision draft) {
        var practices = draft.proceedings().presentations().size();
        return state == State.HELD
                ? new RecordPublished(id, draft.number(), practices)
                : new RecordCorrected(id, draft.number(), practices);
    }

    private State after(Action action) {
        var next = TRANSITIONS.getOrDefault(state, Map.of()).get(action);
        if (next == null) {
            throw new IllegalStateException("a workshop that is " + state + " cannot " + action);
        }
        return next;
    }
}
