package eu.savoirfaire.matching.cohort.demo;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.OfferDemo;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortFacts;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.settling.Settling;
import eu.savoirfaire.matching.cohort.tending.Joining;
import eu.savoirfaire.matching.cohort.tending.Tending;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes them through the doors that people use. */
@Singleton
class DemoCohorts implements OfferDemo.Cohorts {
    private static final List<String> WORK = List.of("pastry-cook", "gardener", "building-labourer");

    /** A circle that is full, and two who wait. */
    private static final int PEOPLE = CohortFacts.CIRCLE_MOST + 2;

    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Tending tending;
    private final Runs runs;
    private final Settling settling;
    private final OfferDesk offers;
    private final DemoPeople people;
    private final Taxonomy taxonomy;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    DemoCohorts(
            Cohorts cohorts,
            Gathered gathered,
            Tending tending,
            Runs runs,
            Settling settling,
            OfferDesk offers,
            DemoPeople people,
            Taxonomy taxonomy,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.tending = tending;
        this.runs = runs;
        this.settling = settling;
        this.offers = offers;
        this.people = people;
        this.taxonomy = taxonomy;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void load(OrganisationId organisation) {
        if (cohorts.all().isEmpty()) {
            var circle = transactions.executeWrite(_ -> {
                internships(organisation);
                return circle(organisation);
            });
            settling.confirm(circle, runs.complete(circle));
        }
    }

    private void internships(OrganisationId organisation) {
        var today = LocalDate.now(clock);
        var facts = new CohortFacts(
                "Tirocini di primavera (demo)",
                CohortKind.INTERNSHIPS,
                false,
                5,
                30,
                today.plusMonths(1),
                today.plusMonths(4),
                Optional.empty());
        closed(
                organisation,
                facts,
                WORK.stream().map(work -> internship(organisation, work)).toList(),
                people.internships(14, WORK));
    }

    private CohortId circle(OrganisationId organisation) {
        var today = LocalDate.now(clock);
        var facts = new CohortFacts(
                "Cerchio di mentoring (demo)",
                CohortKind.CIRCLES,
                false,
                CohortFacts.CIRCLE_LEAST,
                CohortFacts.CIRCLE_MOST,
                today.plusDays(14),
                today.plusDays(14).plusMonths(CohortFacts.CIRCLE_MONTHS),
                Optional.empty());
        var mentor = shown(
                organisation,
                OfferKind.MENTOR,
                "Un’impresa tutta nostra: cerchio del giovedì (demo)",
                Map.of(
                        Detail.TOPICS,
                        "entrepreneurship self-employment",
                        Detail.MODE,
                        "EITHER",
                        Detail.POSITIONS,
                        "20"));
        return closed(organisation, facts, List.of(mentor), people.mentoring(PEOPLE));
    }

    /** As the offer is written in Italian. */
    private String name(String work) {
        return taxonomy.occupation(new OccupationCode(work)).orElseThrow().label(Language.IT);
    }

    private OfferId internship(OrganisationId organisation, String work) {
        return shown(
                organisation,
                OfferKind.INTERNSHIP,
                "Tirocinio: " + name(work) + " (demo)",
                Map.of(
                        Detail.OCCUPATION, work,
                        Detail.MONTHS, "3",
                        Detail.TOWN, "firenze",
                        Detail.PAY, "600",
                        Detail.CURRENCY, "EUR",
                        Detail.FREE_OF_CHARGE, "yes",
                        Detail.SHIFTS, "weekday-mornings",
                        Detail.POSITIONS, "4"));
    }

    private OfferId shown(OrganisationId organisation, OfferKind kind, String title, Map<Detail, String> more) {
        var today = LocalDate.now(clock);
        var said = new EnumMap<Detail, String>(more);
        said.put(Detail.TITLE, title);
        said.put(Detail.LANGUAGE, "it");
        said.put(Detail.TEXT, "Un’offerta inventata, per provare come si assegna una coorte.");
        said.put(Detail.FIRST_DAY, today.toString());
        said.put(Detail.LAST_DAY, today.plusMonths(6).toString());
        var begun = offers.begin(organisation, kind, said);
        return switch (offers.act(begun.id(), begun.version(), OfferAction.PUBLISH)) {
            case OfferDesk.Outcome.Done(var offer) -> offer.id();
            case OfferDesk.Outcome.Lacking(var _, var lacks) ->
                throw new IllegalStateException("the demo offer " + title + " lacks " + lacks);
        };
    }

    private CohortId closed(
            OrganisationId organisation, CohortFacts facts, List<OfferId> offered, List<KeptNeed> needs) {
        var id = tending.draft(organisation, facts).id();
        offered.forEach(offer -> tending.bring(id, offer));
        act(id, CohortAction.OPEN);
        needs.forEach(need -> gathered.join(id, need.id(), need.seeker(), Joining.AGREEMENT));
        act(id, CohortAction.CLOSE);
        return id;
    }

    private void act(CohortId id, CohortAction action) {
        tending.act(id, cohorts.require(id).version(), action);
    }
}
