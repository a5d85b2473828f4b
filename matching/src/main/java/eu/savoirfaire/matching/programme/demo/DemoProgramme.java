package eu.savoirfaire.matching.programme.demo;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.OfferDemo;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.programme.LinkKind;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.ProgrammeAction;
import eu.savoirfaire.matching.programme.ProgrammeFacts;
import eu.savoirfaire.matching.programme.conduct.Leading;
import eu.savoirfaire.matching.programme.keeping.HeldWorkshops;
import eu.savoirfaire.matching.programme.keeping.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A made-up programme that runs: 22 workshops and 30 internships, of which a part is reached. */
@Singleton
class DemoProgramme implements OfferDemo.Programmes {
    private static final int WORKSHOPS = 22;
    private static final int INTERNSHIPS = 30;
    private static final int YEARS = 10;

    private final Programmes programmes;
    private final Leading leading;
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final HeldWorkshops workshops;
    private final Clock clock;

    DemoProgramme(
            Programmes programmes,
            Leading leading,
            Cohorts cohorts,
            Gathered gathered,
            HeldWorkshops workshops,
            Clock clock) {
        this.programmes = programmes;
        this.leading = leading;
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** The reported workshops of the demo are years old, so it began long ago. */
    @Override
    @Transactional
    public void load(OrganisationId organisation) {
        if (programmes.all().isEmpty()) {
            run(organisation, LocalDate.now(clock));
        }
    }

    private void run(OrganisationId organisation, LocalDate today) {
        var first = today.minusYears(YEARS);
        var facts = new ProgrammeFacts(
                "Saper fare insieme (demo)",
                "Ventidue laboratori di formazione e trenta tirocini, con cerchi di mentoring per chi avvia un’impresa.",
                "Toscana",
                first,
                today.plusYears(1),
                Map.of(Measure.WORKSHOPS, WORKSHOPS, Measure.INTERNSHIPS, INTERNSHIPS, Measure.CIRCLES, 2));
        var programme = leading.draft(organisation, facts);
        var own = cohorts.all().stream()
                .filter(cohort -> cohort.organisation().equals(organisation))
                .toList();
        for (var cohort : own) {
            leading.link(programme.id(), LinkKind.COHORT, cohort.id().value());
            gathered.offers(cohort.id()).stream()
                    .filter(_ -> cohort.facts().kind() == CohortKind.INTERNSHIPS)
                    .forEach(one -> leading.link(
                            programme.id(), LinkKind.OFFER, one.offer().value()));
        }
        workshops
                .between(first, today)
                .forEach(workshop -> leading.link(programme.id(), LinkKind.WORKSHOP, workshop.id()));
        leading.act(programme.id(), programme.version(), ProgrammeAction.BEGIN);
    }
}
