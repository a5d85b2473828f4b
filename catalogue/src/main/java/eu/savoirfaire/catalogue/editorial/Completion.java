package eu.savoirfaire.catalogue.editorial;

import eu.savoirfaire.catalogue.editorial.judge.Judges;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.StandingCommand;
import eu.savoirfaire.catalogue.review.panel.Candidate;
import eu.savoirfaire.catalogue.review.panel.Choice;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills in what the store knows better than whoever gives a command: the text as it is, and who can take part. */
@Singleton
class Completion {
    private final Judges judges;
    private final People people;

    Completion(Judges judges, People people) {
        this.judges = judges;
        this.people = people;
    }

    ReviewCommand of(ReviewCommand command, Practice practice, Review review) {
        return switch (command) {
            case ReviewCommand.Submit submit ->
                new ReviewCommand.Submit(
                        sheet(practice),
                        submit.faults(),
                        submit.duplicatesSeen(),
                        hasGate(review.manuscript()),
                        submit.replies());
            case ReviewCommand.RequestChanges request ->
                new ReviewCommand.RequestChanges(sheet(practice), request.points(), request.due());
            case ReviewCommand.Resubmit back ->
                new ReviewCommand.Resubmit(sheet(practice), back.replies(), standIns(practice, review));
            case ReviewCommand.Appeal appeal ->
                new ReviewCommand.Appeal(otherCurator(practice, review), appeal.reason());
            default -> command;
        };
    }

    StandingCommand of(StandingCommand command, Practice practice) {
        return switch (command) {
            case StandingCommand.Revise _ ->
                new StandingCommand.Revise(practice.workingCopy().isPresent());
            case StandingCommand.Correct correct ->
                new StandingCommand.Correct(practice.published().orElseThrow().sheet(), correct.after());
            default -> command;
        };
    }

    /** Whether the organisation of a sheet has a coordinator who did not write it. */
    boolean hasGate(Manuscript manuscript) {
        return people.holders(Role.COORDINATOR).stream()
                .anyMatch(actor -> actor.is(Role.COORDINATOR, manuscript.owner()) && !manuscript.wrote(actor));
    }

    private static Sheet sheet(Practice practice) {
        return practice.workingCopy().orElseGet(practice::newest).sheet();
    }

    /** Others for those reviewers who cannot go on, as far as there are some. */
    private Map<PersonId, Actor> standIns(Practice practice, Review review) {
        var candidates = judges.candidates(Role.REVIEWER);
        var panel = review.panel();
        var able = candidates.stream()
                .filter(Candidate::available)
                .map(Candidate::person)
                .collect(Collectors.toSet());
        Map<PersonId, Actor> standIns = new LinkedHashMap<>();
        Set<PersonId> taken = new HashSet<>(panel.reviewers());
        taken.addAll(panel.former());
        for (var reviewer : panel.reviewers()) {
            if (!able.contains(reviewer)) {
                var choice = Judges.choice(practice, review, taken);
                best(choice, Hand.REVIEWER, candidates).forEach(other -> {
                    standIns.put(reviewer, other);
                    taken.add(other.person().orElseThrow());
                });
            }
        }
        return standIns;
    }

    /** Somebody else to decide; where there is nobody, whoever asks, which the rules refuse. */
    private Actor otherCurator(Practice practice, Review review) {
        Set<PersonId> before = new HashSet<>(review.panel().former());
        review.panel().curator().ifPresent(before::add);
        var choice = Judges.choice(practice, review, before);
        return best(choice, Hand.CURATOR, judges.candidates(Role.CURATOR)).stream()
                .findFirst()
                .orElseGet(Actor::visitor);
    }

    private List<Actor> best(Choice choice, Hand role, Collection<Candidate> candidates) {
        return choice.best(role, candidates, 1).stream()
                .flatMap(chosen -> people.find(chosen.person()).stream())
                .toList();
    }
}
