package eu.savoirfaire.workshops.ahead;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.workshops.WorkshopsAhead.Cast;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.statistics.Presence;
import eu.savoirfaire.workshops.statistics.keeping.Years;
import eu.savoirfaire.workshops.statistics.keeping.Years.Given;
import eu.savoirfaire.workshops.survey.FilledIn;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What those who were at a workshop of the demo thought of it, and who took part in those of the year before. All of it is made up. */
@Singleton
class DemoLookingBack {
    private static final String TUSCANY = "ITI1";
    private static final String ANDALUSIA = "ES61";
    private static final String TYPE = "platform.organisation.type.";
    private static final int HOURS = 4 * 60;

    private static final List<FilledIn> THOUGHTS = List.of(
            thought("5", "4", "1", "Portare lo sportello in valle una volta al mese", "Più tempo per le domande"),
            thought("4", "4", "1", "Chiedere ai mediatori prima di scrivere", "Una traduzione dei materiali"),
            thought("5", "5", "2", "Preparare una scheda con i contatti", "Nulla"),
            thought("3", "4", "1", "Parlarne nella riunione di équipe", "Esempi da comuni piccoli"),
            thought("5", "3", "2", "Provare gli appuntamenti in piazza", "Il microfono in fondo alla sala"),
            thought("4", "5", "1", "Segnare da dove arrivano le persone", "Più pause"));

    private final Plans plans;
    private final Surveys surveys;
    private final Years years;
    private final Clock clock;

    DemoLookingBack(Plans plans, Surveys surveys, Years years, Clock clock) {
        this.plans = plans;
        this.surveys = surveys;
        this.years = years;
        this.clock = clock;
    }

    void make(Cast cast) {
        cast.of(Role.TRAINER).heldIn().getOrDefault(Role.TRAINER, Set.of()).forEach(this::make);
    }

    private void make(OrganisationId holder) {
        plans.heldBy(List.of(holder)).stream()
                .filter(workshop -> workshop.state() == PlanningState.HELD)
                .filter(workshop -> surveys.find(workshop.id()).isEmpty())
                .findFirst()
                .map(PlannedWorkshop::id)
                .ifPresent(id -> surveys.enterAsClosed(id, THOUGHTS, clock.instant()));
        var year = years.settled();
        if (years.find(holder, year).isEmpty()) {
            years.keep(holder, year, people(), Collections.nCopies(5, new Given("", HOURS, 8)));
        }
    }

    private static List<Presence> people() {
        var people = new ArrayList<Presence>();
        people.addAll(those(16, "PARTICIPANT", TUSCANY, "association"));
        people.addAll(those(11, "PARTICIPANT", TUSCANY, "public-body"));
        people.addAll(those(3, "PARTICIPANT", TUSCANY, "university"));
        people.addAll(those(9, "PARTICIPANT", ANDALUSIA, "association"));
        people.addAll(those(7, "PARTICIPANT", ANDALUSIA, "public-body"));
        people.addAll(those(2, "PARTICIPANT", "FR", "cooperative"));
        people.addAll(those(6, "SPEAKER", TUSCANY, "association"));
        people.addAll(those(5, "SPEAKER", ANDALUSIA, "association"));
        people.addAll(those(1, "SPEAKER", ANDALUSIA, "public-body"));
        people.addAll(those(2, "INTERPRETER", TUSCANY, "association"));
        return people;
    }

    private static List<Presence> those(int number, String role, String place, String type) {
        return Collections.nCopies(number, new Presence(role, List.of("", place, TYPE + type)));
    }

    private static FilledIn thought(String useful, String clear, String language, String change, String missing) {
        return new FilledIn(Map.of(
                "useful", List.of(useful),
                "clear", List.of(clear),
                "language", List.of(language),
                "access", List.of("1"),
                "change", List.of(change),
                "missing", List.of(missing)));
    }
}
