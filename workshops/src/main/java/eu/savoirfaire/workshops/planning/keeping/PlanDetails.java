package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.Policy;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/** What of a plan is never looked for, as JSON. */
@Serdeable
record PlanDetails(List<Language> languages, List<PersonId> hosts, Map<Channel, Integer> seats, Policy policy) {

    static PlanDetails of(Plan plan) {
        return new PlanDetails(
                plan.languages().stream().sorted().toList(), List.copyOf(plan.hosts()), plan.seats(), plan.policy());
    }
}
