package eu.savoirfaire.catalogue.editorial.clock;

import eu.savoirfaire.catalogue.CatalogueEvent.SheetCalls;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.Audience;
import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.EditorialSettings;
import eu.savoirfaire.catalogue.editorial.judge.Judges;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.pace.Nudge;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.panel.Choice;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The single things that the clock does to one sheet. */
@Singleton
class Ticks {
    private final Practices practices;
    private final Reviews reviews;
    private final Standings standings;
    private final Editorial editorial;
    private final Audience audience;
    private final Judges judges;
    private final People people;
    private final EditorialSettings settings;
    private final Pace pace;
    private final Clock clock;

    Ticks(
            Practices practices,
            Reviews reviews,
            Standings standings,
            Editorial editorial,
            Audience audience,
            Judges judges,
            People people,
            EditorialSettings settings,
            Pace pace,
            Clock clock) {
        this.practices = practices;
        this.reviews = reviews;
        this.standings = standings;
        this.editorial = editorial;
        this.audience = audience;
        this.judges = judges;
        this.people = people;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Tells people what takes long, each stage of it once. */
    @Transactional
    void remind(PracticeId id) {
        var practice = practices.find(id).orElseThrow();
        var review = reviews.find(practice).orElse(null);
        if (review == null) {
            return;
        }
        var nudges = review.nudges(pace, clock.instant());
        if (!nudges.isEmpty()) {
            var told = practice;
            for (var nudge : nudges) {
                var call = call(practice, review, nudge);
                told = call.people().isEmpty() ? told : told.noting(call);
            }
            practices.save(told);
            reviews.saveNudges(review.nudged(nudges));
        }
    }

    /** What only time does: something scheduled is published, something left alone goes back to its authors. */
    @Transactional
    void doWhatIsDue(PracticeId id) {
        var practice = practices.find(id).orElseThrow();
        reviews.find(practice)
                .ifPresent(review -> review.due(clock.instant())
                        .ifPresent(command -> editorial.perform(id, review.version(), command)));
    }

    /** Finds reviewers for what no curator gave to any. */
    @Transactional
    void assign(PracticeId id) {
        var practice = practices.find(id).orElseThrow();
        reviews.find(practice)
                .filter(review -> review.state() == EditorialState.SUBMITTED && isTimeToAssign(review))
                .ifPresent(review ->
                        panel(practice, review).ifPresent(command -> editorial.perform(id, review.version(), command)));
    }

    /** Tells the chief curator of what was hidden, and is confirmed by nobody. */
    @Transactional
    void tellOfHidden(PracticeId id) {
        var practice = practices.find(id).orElseThrow();
        var standing = standings.of(practice);
        if (standing.waitsTooLong(clock.instant()) && !standings.isChiefTold(standing)) {
            practices.save(practice.noting(
                    new SheetCalls(id, practice.code(), "unconfirmed-removal", chiefs(standing.manuscript()))));
            standings.save(standing, true);
        }
    }

    private boolean isTimeToAssign(Review review) {
        var after = settings.getAssignAfter();
        Instant from = review.stage().since().plus(after);
        return !after.isNegative() && !clock.instant().isBefore(from);
    }

    /** Empty where there is nobody to decide or nobody to review. */
    private Optional<ReviewCommand> panel(Practice practice, Review review) {
        var curator = actors(judges.best(
                        practice, review, Hand.CURATOR, review.panel().former()))
                .stream()
                .findFirst();
        Set<PersonId> passedOver = new HashSet<>(review.panel().former());
        curator.flatMap(Actor::person).ifPresent(passedOver::add);
        var reviewers = actors(judges.best(practice, review, Hand.REVIEWER, passedOver)).stream()
                .limit(settings.getReviewers())
                .toList();
        return reviewers.isEmpty() ? Optional.empty() : curator.map(one -> new ReviewCommand.Assign(one, reviewers));
    }

    private List<Actor> actors(List<Choice.Chosen> chosen) {
        return chosen.stream()
                .flatMap(one -> people.find(one.person()).stream())
                .toList();
    }

    private SheetCalls call(Practice practice, Review review, Nudge nudge) {
        var about = switch (nudge) {
            case REMIND_AT_HALF -> "reminder";
            case REMIND_AT_END -> "overdue";
            case OFFER_ANOTHER -> "offer-another";
            case TELL_CHIEF -> "far-too-late";
        };
        return new SheetCalls(practice.id(), practice.code(), about, whom(review, nudge));
    }

    private List<PersonId> whom(Review review, Nudge nudge) {
        return switch (nudge) {
            case REMIND_AT_HALF, REMIND_AT_END -> orChiefs(audience.actingOn(review), review.manuscript());
            case OFFER_ANOTHER ->
                review.state() == EditorialState.IN_REVIEW
                        ? orChiefs(review.panel().curator().stream().toList(), review.manuscript())
                        : List.of();
            case TELL_CHIEF -> chiefs(review.manuscript());
        };
    }

    /** Where nobody is left who could act, whoever can do something about that. */
    private List<PersonId> orChiefs(List<PersonId> wanted, Manuscript manuscript) {
        var there = wanted.stream()
                .filter(person -> people.find(person).isPresent())
                .toList();
        return there.isEmpty() ? chiefs(manuscript) : there;
    }

    private List<PersonId> chiefs(Manuscript manuscript) {
        return settings.getChiefCurator()
                .map(PersonId::new)
                .filter(chief -> people.find(chief).isPresent())
                .map(List::of)
                .orElseGet(() -> audience.curators(manuscript));
    }
}
