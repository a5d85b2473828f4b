package eu.savoirfaire.catalogue.editorial;

import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Remark;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.pace.Progress;
import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.EditorialTable;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Says where sheets stand, to whoever acts now. */
@Singleton
public class SheetStandings {
    private final Reviews reviews;
    private final Standings standings;
    private final Completion completion;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Pace pace;

    SheetStandings(
            Reviews reviews,
            Standings standings,
            Completion completion,
            Permissions permissions,
            CurrentActor actor,
            Pace pace) {
        this.reviews = reviews;
        this.standings = standings;
        this.completion = completion;
        this.permissions = permissions;
        this.actor = actor;
        this.pace = pace;
    }

    /** Of its working copy, where it has one, else of what is published. */
    @Transactional(readOnly = true)
    public SheetStanding of(Practice practice) {
        return reviews.find(practice).map(review -> of(practice, review)).orElseGet(() -> ofPublished(practice));
    }

    /** Of what is published, whether or not there is a working copy beside it. */
    @Transactional(readOnly = true)
    public SheetStanding ofPublished(Practice practice) {
        var standing = standings.of(practice);
        return new SheetStanding(
                practice.code(),
                practice.slug(),
                Editorial.word(standing.state()),
                false,
                false,
                standing.version(),
                Optional.empty(),
                standing.stage().term().map(this::day),
                standing.remark().map(this::reason),
                Optional.empty(),
                0,
                0,
                actions(standing.state(), standing.manuscript(), practice));
    }

    private SheetStanding of(Practice practice, Review review) {
        var progress = Progress.of(review.stage(), review.state() == EditorialState.ORG_CHECK || hadGate(review), pace);
        return new SheetStanding(
                practice.code(),
                practice.slug(),
                Editorial.word(review.state()),
                true,
                review.isOpenToAuthors(),
                review.version(),
                progress.map(at -> new SheetStanding.Step(at.step(), at.steps())),
                progress.map(Progress::expectedBy)
                        .or(() -> review.stage().term())
                        .map(this::day),
                review.remark().map(this::reason),
                review.appeal(),
                open(review, Weight.MUST),
                open(review, Weight.COULD),
                actions(review.state(), review.manuscript(), practice));
    }

    private boolean hadGate(Review review) {
        return completion.hasGate(review.manuscript());
    }

    private static int open(Review review, Weight weight) {
        return (int) review.points().all().stream()
                .filter(point -> point.weight() == weight)
                .filter(Point::isOpen)
                .count();
    }

    private List<String> actions(EditorialState state, Manuscript manuscript, Practice practice) {
        var who = actor.get();
        return EditorialTable.rows().stream()
                .filter(row -> row.from() == state)
                .filter(row -> !Collections.disjoint(row.hands(), Hand.of(who, manuscript)))
                .map(EditorialTable.Row::action)
                .filter(action -> isAllowed(who, action, practice))
                .map(Editorial::word)
                .toList();
    }

    private boolean isAllowed(Actor who, EditorialAction action, Practice practice) {
        return permissions.may(who, Permit.of(action), practice.id().reference());
    }

    private SheetStanding.Reason reason(Remark remark) {
        return new SheetStanding.Reason(Editorial.word(remark.of()), remark.reason(), day(remark.at()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, pace.calendar().zone());
    }
}
