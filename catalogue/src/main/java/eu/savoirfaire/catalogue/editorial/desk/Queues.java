package eu.savoirfaire.catalogue.editorial.desk;

import eu.savoirfaire.catalogue.editorial.Audience;
import eu.savoirfaire.catalogue.editorial.desk.DeskView.Entry;
import eu.savoirfaire.catalogue.editorial.desk.DeskView.Queue;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.Standing;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What waits for whoever acts now, the longest waiting first. */
@Singleton
class Queues {
    private final Reviews reviews;
    private final Standings standings;
    private final Audience audience;
    private final People people;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Pace pace;
    private final Clock clock;

    Queues(
            Reviews reviews,
            Standings standings,
            Audience audience,
            People people,
            OrganisationNames organisations,
            CurrentActor actor,
            Pace pace,
            Clock clock) {
        this.reviews = reviews;
        this.standings = standings;
        this.audience = audience;
        this.people = people;
        this.organisations = organisations;
        this.actor = actor;
        this.pace = pace;
        this.clock = clock;
    }

    /** The queues of the roles that whoever acts holds; of sheets in one language alone, where one is asked for. */
    @Transactional(readOnly = true)
    List<Queue> all(Optional<Language> language) {
        var me = actor.get();
        var waiting = reviews.waiting().stream()
                .filter(one -> language.isEmpty() || language.get() == language(one.practice()))
                .toList();
        var queues = new ArrayList<Queue>();
        if (me.is(Role.COORDINATOR)) {
            queues.add(queue(
                    "to-endorse",
                    waiting,
                    review -> isIn(review, EditorialState.ORG_CHECK) && hands(review, Hand.COORDINATOR)));
        }
        if (me.is(Role.REVIEWER)) {
            queues.add(queue(
                    "to-review", waiting, review -> isIn(review, EditorialState.IN_REVIEW) && owesAdvice(review)));
        }
        if (me.is(Role.CURATOR)) {
            queues.add(queue(
                    "to-assign",
                    waiting,
                    review -> isIn(review, EditorialState.SUBMITTED) && hands(review, Hand.CURATOR)));
            queues.add(queue("to-decide", waiting, review -> isIn(review, EditorialState.IN_REVIEW) && isMine(review)));
            queues.add(queue(
                    "to-publish",
                    waiting,
                    review -> isIn(review, EditorialState.ACCEPTED) && hands(review, Hand.CURATOR)));
            queues.add(published("second-person", language, one -> !one.unchecked()));
            queues.add(published("to-check", language, one -> one.unchecked()));
            queues.add(queue("with-others", waiting, review -> hands(review, Hand.CURATOR) && waitsForOthers(review)));
        }
        return queues;
    }

    /** How many sheets wait for whoever acts, in all their queues but that of others. */
    long countMine() {
        return all(Optional.empty()).stream()
                .filter(queue -> !queue.id().equals("with-others"))
                .mapToLong(queue -> queue.entries().size())
                .sum();
    }

    private boolean waitsForOthers(Review review) {
        return switch (review.state()) {
            case ORG_CHECK, CHANGES_REQUESTED -> true;
            case IN_REVIEW -> !isMine(review);
            default -> false;
        };
    }

    private boolean hands(Review review, Hand hand) {
        return Hand.of(actor.get(), review.manuscript()).contains(hand)
                && (hand != Hand.COORDINATOR || !review.manuscript().wrote(actor.get()));
    }

    private boolean owesAdvice(Review review) {
        return me().filter(Audience.adviceToCome(review)::contains).isPresent();
    }

    private boolean isMine(Review review) {
        return me().isPresent() && me().equals(review.panel().curator());
    }

    private Optional<PersonId> me() {
        return actor.get().person();
    }

    private static boolean isIn(Review review, EditorialState state) {
        return review.state() == state;
    }

    private Queue queue(String id, List<Reviews.OfPractice> waiting, Predicate<Review> which) {
        return queue(
                id,
                waiting.stream()
                        .filter(one -> which.test(one.review()))
                        .map(one -> entry(one.practice(), one.review()))
                        .toList());
    }

    private Queue published(String id, Optional<Language> language, Predicate<Standing> which) {
        return queue(
                id,
                standings.waiting().stream()
                        .filter(one -> language.isEmpty() || language.get() == language(one.practice()))
                        .filter(one -> which.test(one.standing()))
                        .filter(one -> Hand.of(actor.get(), one.standing().manuscript())
                                .contains(Hand.CURATOR))
                        .map(this::entry)
                        .toList());
    }

    private static Queue queue(String id, List<Entry> entries) {
        var key = "catalogue.editorial.queue." + id;
        return new Queue(id, Label.key(key), Label.key(key + ".lead"), Label.key(key + ".empty"), entries);
    }

    private Entry entry(Practice practice, Review review) {
        var due = review.stage().due(pace);
        return new Entry(
                practice.code(),
                "/review/" + practice.code(),
                title(practice),
                organisation(practice),
                state(review.state()),
                day(review.stage().since()),
                day(due),
                clock.instant().isAfter(due),
                audience.actingOn(review).stream().map(this::name).toList());
    }

    private Entry entry(Standings.OfPractice one) {
        var stage = one.standing().stage();
        var until = stage.term().orElseGet(() -> pace.after(EditorialState.SUBMITTED, stage.since(), 1));
        return new Entry(
                one.practice().code(),
                "/practices/" + one.practice().slug() + "/standing",
                title(one.practice()),
                organisation(one.practice()),
                state(one.standing().state()),
                day(stage.since()),
                day(until),
                clock.instant().isAfter(until),
                List.of());
    }

    private Label name(PersonId person) {
        return me().filter(person::equals).isPresent()
                ? Label.key("catalogue.editorial.you")
                : Label.of(people.name(person).orElse("—"));
    }

    private static Label state(EditorialState state) {
        return Label.key("catalogue.editorial.state."
                + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Language language(Practice practice) {
        return practice.newest().sheet().textLanguage();
    }

    private static Phrase title(Practice practice) {
        return new Phrase(practice.newest().sheet().title(), language(practice));
    }

    private String organisation(Practice practice) {
        return organisations
                .name(practice.owner())
                .orElse(practice.newest().sheet().institution());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, pace.calendar().zone());
    }
}
