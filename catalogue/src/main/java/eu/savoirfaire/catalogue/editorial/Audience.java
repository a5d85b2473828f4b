package eu.savoirfaire.catalogue.editorial;

import eu.savoirfaire.catalogue.CatalogueEvent.SheetCalls;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has to know when a sheet moves, or waits. */
@Singleton
public class Audience {
    private final People people;

    Audience(People people) {
        this.people = people;
    }

    /** What to tell whom after an action on a working copy; whoever did it knows. */
    List<SheetCalls> after(EditorialAction action, Practice practice, Review review, Actor by) {
        var calls = new ArrayList<SheetCalls>();
        switch (action) {
            case SUBMIT, ENDORSE ->
                calls.add(call(
                        practice,
                        review.state() == EditorialState.ORG_CHECK ? "to-endorse" : "to-assign",
                        actingOn(review)));
            case RETURN -> calls.add(call(practice, "returned", authors(review)));
            case ASSIGN, RESUBMIT -> {
                calls.add(call(practice, "to-review", review.panel().reviewers()));
                calls.add(call(
                        practice,
                        "yours-to-decide",
                        review.panel().curator().stream().toList()));
            }
            case RECOMMEND -> {
                if (adviceToCome(review).isEmpty()) {
                    calls.add(call(
                            practice,
                            "to-decide",
                            review.panel().curator().stream().toList()));
                }
            }
            case APPEAL ->
                calls.add(call(
                        practice, "appealed", review.panel().curator().stream().toList()));
            case REQUEST_CHANGES -> calls.add(call(practice, "changes-requested", authors(review)));
            case LAPSE -> calls.add(call(practice, "lapsed", authors(review)));
            case ACCEPT -> calls.add(call(practice, "accepted", authors(review)));
            case DECLINE -> calls.add(call(practice, "declined", authors(review)));
            case WITHDRAW -> calls.add(call(practice, "withdrawn", panel(review)));
            default -> {}
        }
        return told(calls, by);
    }

    /** What to tell whom after an action on what is published. */
    List<SheetCalls> after(EditorialAction action, Practice practice, Manuscript manuscript, Actor by) {
        var about = switch (action) {
            case CORRECT -> Optional.of("to-check");
            case HIDE -> Optional.of("to-confirm-removal");
            case ASK_BACK -> Optional.of("to-bring-back");
            default -> Optional.<String>empty();
        };
        var calls = new ArrayList<SheetCalls>();
        about.ifPresent(what -> calls.add(call(practice, what, curators(manuscript))));
        switch (action) {
            case HIDE -> calls.add(call(practice, "hidden", ofOwner(manuscript.owner())));
            case CONFIRM_REMOVAL -> calls.add(call(practice, "removed", ofOwner(manuscript.owner())));
            case LIFT, BRING_BACK -> calls.add(call(practice, "back", ofOwner(manuscript.owner())));
            default -> {}
        }
        return told(calls, by);
    }

    /** Whoever has to do something now, so that the sheet goes on. */
    public List<PersonId> actingOn(Review review) {
        return switch (review.state()) {
            case ORG_CHECK -> coordinators(review.manuscript());
            case SUBMITTED -> curators(review.manuscript());
            case IN_REVIEW -> {
                var waiting = adviceToCome(review);
                yield waiting.isEmpty() ? review.panel().curator().stream().toList() : waiting;
            }
            case CHANGES_REQUESTED -> authors(review);
            case ACCEPTED -> review.panel().curator().stream().toList();
            default -> List.of();
        };
    }

    /** Reviewers who have not said anything in this round. */
    public static List<PersonId> adviceToCome(Review review) {
        var given = review.panel().recommendations().stream()
                .filter(one -> one.round() == review.round())
                .map(Recommendation::by)
                .toList();
        return review.panel().reviewers().stream()
                .filter(reviewer -> !given.contains(reviewer))
                .toList();
    }

    /** Curators without a stake in it. */
    public List<PersonId> curators(Manuscript manuscript) {
        return holders(Role.CURATOR, actor -> Hand.of(actor, manuscript).contains(Hand.CURATOR));
    }

    /** Those who wrote it; where nobody is known to have, everybody who writes for its organisation. */
    private List<PersonId> authors(Review review) {
        var authors = review.manuscript().authors();
        return authors.isEmpty()
                ? ofOwner(review.manuscript().owner())
                : authors.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    private List<PersonId> coordinators(Manuscript manuscript) {
        return holders(
                Role.COORDINATOR, actor -> actor.is(Role.COORDINATOR, manuscript.owner()) && !manuscript.wrote(actor));
    }

    private List<PersonId> ofOwner(OrganisationId owner) {
        return Stream.of(Role.CONTRIBUTOR, Role.COORDINATOR)
                .flatMap(role -> holders(role, actor -> actor.is(role, owner)).stream())
                .distinct()
                .toList();
    }

    private static List<PersonId> panel(Review review) {
        return Stream.concat(review.panel().curator().stream(), review.panel().reviewers().stream())
                .distinct()
                .toList();
    }

    private List<PersonId> holders(Role role, Predicate<Actor> which) {
        return people.holders(role).stream()
                .filter(which)
                .flatMap(actor -> actor.person().stream())
                .toList();
    }

    static SheetCalls call(Practice practice, String about, Collection<PersonId> people) {
        return new SheetCalls(practice.id(), practice.code(), about, List.copyOf(people));
    }

    private static List<SheetCalls> told(List<SheetCalls> calls, Actor by) {
        return calls.stream()
                .map(call -> new SheetCalls(
                        call.practice(),
                        call.code(),
                        call.about(),
                        call.people().stream()
                                .filter(person -> !by.person().equals(Optional.of(person)))
                                .toList()))
                .filter(call -> !call.people().isEmpty())
                .toList();
    }
}
