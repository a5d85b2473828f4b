package eu.savoirfaire.catalogue.editorial;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetMoved;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Move;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.Standing;
import eu.savoirfaire.catalogue.review.StandingCommand;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Does what people, and the clock, ask of sheets on their way. Each command is one transaction: whoever may not is refused,
 * the rules decide, and the row, its effect on the practice, the audit and the event are written together or not at all.
 *
 * <p>A command carries the version that was looked at. When somebody else moved the sheet meanwhile, nothing is done and
 * {@link ReviewRefusal.MovedMeanwhile} says where it is now; whoever only asks twice is told that it is done already.
 */
@Singleton
public class Editorial {
    private final Practices practices;
    private final Reviews reviews;
    private final Standings standings;
    private final Completion completion;
    private final Effects effects;
    private final Audience audience;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Editorial(
            Practices practices,
            Reviews reviews,
            Standings standings,
            Completion completion,
            Effects effects,
            Audience audience,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.practices = practices;
        this.reviews = reviews;
        this.standings = standings;
        this.completion = completion;
        this.effects = effects;
        this.audience = audience;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Begins the review of a working copy that {@code author} just began to write; to be called after it was saved. */
    @Transactional(propagation = MANDATORY)
    public Review begin(Practice practice, Actor author) {
        var review = reviews.of(practice);
        return reviews.save(author.person().map(review::writtenBy).orElse(review));
    }

    /**
     * After an edit of a working copy: its points follow their passages, and whoever wrote is an author. To be called in
     * the transaction that saves the text.
     *
     * @throws Refused with {@link ReviewRefusal.TextIsClosed} where the text is with somebody who judges it
     */
    @Transactional(propagation = MANDATORY)
    public Review edited(Practice practice, PersonId author, Sheet before, Sheet after) {
        var review = reviews.of(practice);
        if (!review.isOpenToAuthors()) {
            throw new Refused(new ReviewRefusal.TextIsClosed(review.state()));
        }
        var edited = review.edited(author, before, after);
        return edited.equals(review) && review.version() > 0 ? review : reviews.save(edited);
    }

    /**
     * Does something to a working copy, or says why not. What the store knows better than the caller is filled in: the
     * text, whether the organisation has a gate, who stands in for whom, and who hears an appeal.
     *
     * @param expected the version of the review that was looked at
     */
    @Transactional
    public Decision<Review> perform(PracticeId id, long expected, ReviewCommand command) {
        var practice = permitted(id, command.action());
        var found = reviews.find(practice).or(() -> reviews.ofPublished(practice));
        if (found.isEmpty()) {
            return new Decision.Not<>(new ReviewRefusal.NotNow(EditorialState.PUBLISHED, command.action()));
        }
        var review = found.get();
        var complete = completion.of(command, practice, review);
        return switch (review.decide(complete, actor.get(), clock.instant())) {
            case Decision.Done<Review>(var after)
            when after.told().equals(review) -> new Decision.DoneAlready<>(review);
            case Decision.Done<Review>(var after) when review.version() == expected -> done(practice, review, after);
            case Decision.DoneAlready<Review> already -> already;
            case Decision.Not<Review> not when review.version() == expected -> not;
            default -> new Decision.Not<>(new ReviewRefusal.MovedMeanwhile(review.state()));
        };
    }

    /**
     * Does something to what is published, or says why not.
     *
     * @param expected the version of the standing that was looked at
     */
    @Transactional
    public Decision<Standing> perform(PracticeId id, long expected, StandingCommand command) {
        var practice = permitted(id, command.action());
        var found = standings.find(practice);
        if (found.isEmpty()) {
            return new Decision.Not<>(new ReviewRefusal.NotNow(EditorialState.DRAFT, command.action()));
        }
        var standing = found.get();
        var complete = completion.of(command, practice);
        return switch (standing.decide(complete, actor.get(), clock.instant())) {
            case Decision.Done<Standing>(var after)
            when after.told().equals(standing) -> new Decision.DoneAlready<>(standing);
            case Decision.Done<Standing>(var after)
            when standing.version() == expected -> done(practice, complete, after);
            case Decision.DoneAlready<Standing> already -> already;
            case Decision.Not<Standing> not when standing.version() == expected -> not;
            default -> new Decision.Not<>(new ReviewRefusal.MovedMeanwhile(standing.state()));
        };
    }

    /**
     * Notes that a curator looked at the last correction and found nothing wrong; again changes nothing.
     *
     * @throws Refused with {@link ReviewRefusal.ConflictOfInterest} where they have a stake in the sheet
     */
    @Transactional
    public Standing check(PracticeId id) {
        var practice = permitted(id, EditorialAction.REVERT_CORRECTION);
        var standing = standings.of(practice);
        if (!Hand.of(actor.get(), standing.manuscript()).contains(Hand.CURATOR)) {
            throw new Refused(new ReviewRefusal.ConflictOfInterest());
        }
        if (standing.unchecked()) {
            var state = word(standing.state());
            practices.save(practice.noting(
                    new SheetMoved(id, practice.code(), standing.manuscript().revision(), "check", state, state)));
            standings.save(standing.checked(), false);
        }
        return standings.of(practice);
    }

    /**
     * Puts another reviewer in the place of one who takes too long, or says why not.
     *
     * @param expected the version of the review that was looked at
     */
    @Transactional
    public Decision<Review> replace(PracticeId id, long expected, PersonId absent, Actor standIn) {
        var practice = permitted(id, EditorialAction.ASSIGN);
        var review = reviews.of(practice);
        return switch (review.replacing(absent, standIn, actor.get())) {
            case Decision.Done<Review>(var after)
            when review.version() == expected -> {
                var state = word(review.state());
                var moved = practice.noting(new SheetMoved(
                        id, practice.code(), review.manuscript().revision(), "replace-reviewer", state, state));
                practices.save(moved.noting(Audience.call(
                        practice, "to-review", standIn.person().stream().toList())));
                yield new Decision.Done<>(reviews.save(after));
            }
            case Decision.Done<Review> _ -> new Decision.Not<>(new ReviewRefusal.MovedMeanwhile(review.state()));
            case Decision.DoneAlready<Review> already -> already;
            case Decision.Not<Review> not -> not;
        };
    }

    private Practice permitted(PracticeId id, EditorialAction action) {
        permissions.require(actor.get(), Permit.of(action), id.reference());
        return practices
                .find(id)
                .orElseThrow(() ->
                        new Refused(new PracticeRefusal.NotFound(id.value().toString())));
    }

    private Decision<Review> done(Practice practice, Review before, Review after) {
        var now = clock.instant();
        if (after.state() != EditorialState.PUBLISHED) {
            return saved(practice, before, after);
        }
        return switch (practice.publish(now)) {
            case Practice.Publication.Published(var published) -> {
                var shown = effects.shown(published, after, now);
                yield saved(shown, before, after);
            }
            case Practice.Publication.Incomplete(var missing) ->
                new Decision.Not<>(new ReviewRefusal.Lacking(ReviewRefusal.Need.SECTIONS, List.copyOf(missing)));
            case Practice.Publication.NothingToPublish _ ->
                new Decision.Not<>(new ReviewRefusal.NotNow(
                        before.state(), after.news().getLast().action()));
        };
    }

    private Decision<Review> saved(Practice practice, Review before, Review after) {
        var moved = noting(practice, before.manuscript(), after.news());
        var action = after.news().getLast().action();
        for (var call : audience.after(action, practice, after, actor.get())) {
            moved = moved.noting(call);
        }
        practices.save(moved);
        return new Decision.Done<>(reviews.save(after));
    }

    private Decision<Standing> done(Practice practice, StandingCommand command, Standing after) {
        var now = clock.instant();
        var manuscript = after.manuscript();
        var changed = noting(effects.of(command, practice, after, now), manuscript, after.news());
        for (var call : audience.after(command.action(), practice, manuscript, actor.get())) {
            changed = changed.noting(call);
        }
        practices.save(changed);
        standings.save(after, false);
        return new Decision.Done<>(standings.of(practices.find(practice.id()).orElseThrow()));
    }

    private static Practice noting(Practice practice, Manuscript manuscript, List<Move> moves) {
        var noted = practice;
        for (var move : moves) {
            noted = noted.noting(event(practice, manuscript, move));
        }
        return noted;
    }

    private static CatalogueEvent event(Practice practice, Manuscript manuscript, Move move) {
        return new SheetMoved(
                practice.id(),
                practice.code(),
                manuscript.revision(),
                word(move.action()),
                word(move.from()),
                word(move.to()));
    }

    /** A constant as events and addresses have it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
