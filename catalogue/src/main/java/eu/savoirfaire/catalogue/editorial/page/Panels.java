package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.EditorialSettings;
import eu.savoirfaire.catalogue.editorial.judge.Judges;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.panel.Candidate;
import eu.savoirfaire.catalogue.review.panel.Choice.Chosen;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a curator can ask to judge a sheet, with why each is proposed; whoever has a stake in it is not there. */
@Singleton
class Panels {
    private final Judges judges;
    private final People people;
    private final EditorialSettings settings;

    Panels(Judges judges, People people, EditorialSettings settings) {
        this.judges = judges;
        this.people = people;
        this.settings = settings;
    }

    List<Choice> curators(Practice practice, Review review, Typed typed) {
        return choices(practice, review, Hand.CURATOR, review.panel().former(), 1, typed.all("curator"));
    }

    List<Choice> reviewers(Practice practice, Review review, Typed typed) {
        return choices(
                practice,
                review,
                Hand.REVIEWER,
                review.panel().former(),
                settings.getReviewers(),
                typed.all("reviewers"));
    }

    List<Choice> standIns(Practice practice, Review review, Typed typed) {
        Set<PersonId> passedOver = new HashSet<>(review.panel().former());
        passedOver.addAll(review.panel().reviewers());
        return choices(practice, review, Hand.REVIEWER, passedOver, 1, typed.all("stand-in"));
    }

    /** The proposed ones first and chosen, unless somebody else was chosen already. */
    private List<Choice> choices(
            Practice practice, Review review, Hand hand, Set<PersonId> passedOver, int wanted, List<String> chosen) {
        var best = judges.best(practice, review, hand, passedOver);
        var proposed = best.stream().limit(wanted).map(one -> id(one.person())).toList();
        var marked = chosen.isEmpty() ? proposed : chosen;
        var choices = new ArrayList<Choice>();
        best.forEach(one -> choices.add(choice(one.person(), why(one), marked)));
        var known = best.stream().map(Chosen::person).collect(Collectors.toSet());
        judges.candidates(hand == Hand.CURATOR ? Role.CURATOR : Role.REVIEWER).stream()
                .filter(candidate ->
                        Hand.of(candidate.actor(), review.manuscript()).contains(hand))
                .filter(candidate -> !known.contains(candidate.person()) && !passedOver.contains(candidate.person()))
                .forEach(candidate -> choices.add(choice(candidate.person(), whyNot(candidate), marked)));
        return choices;
    }

    private Choice choice(PersonId person, Label why, List<String> marked) {
        return new Choice(id(person), Label.of(people.name(person).orElse("—")), marked.contains(id(person)), why);
    }

    private static Label why(Chosen chosen) {
        return Label.key("catalogue.editorial.candidate.why", chosen.topics(), chosen.load());
    }

    private static Label whyNot(Candidate candidate) {
        return Label.key(
                candidate.available()
                        ? "catalogue.editorial.candidate.other-language"
                        : "catalogue.editorial.candidate.takes-none");
    }

    private static String id(PersonId person) {
        return person.value().toString();
    }
}
