package eu.savoirfaire.platform.flow.demo;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.util.stream.Collectors.joining;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.accesspoint.Service;
import eu.savoirfaire.platform.accesspoint.hours.HoursNotation;
import eu.savoirfaire.platform.accesspoint.hours.OpeningHours;
import eu.savoirfaire.platform.accesspoint.hours.ZoneOfPlace;
import eu.savoirfaire.platform.accesspoint.stop.PlannedStop;
import eu.savoirfaire.platform.accesspoint.stop.Repetition;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import eu.savoirfaire.platform.accesspoint.stop.Stops;
import eu.savoirfaire.platform.agreement.Agreement;
import eu.savoirfaire.platform.agreement.AgreementKind;
import eu.savoirfaire.platform.agreement.Agreements;
import eu.savoirfaire.platform.project.PartnerRole;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import eu.savoirfaire.platform.project.continuity.Continuities;
import eu.savoirfaire.platform.project.continuity.Continuity;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Demo data of where organisations are open and what they do together. The offices are made up. */
@Singleton
public class LoadDemoCooperation {
    private static final String TUSCANY = "ITI1";
    private static final String NETWORK = "Rete Sportelli Arno (demo)";
    private static final String HOUSE = "Casa delle Lingue (demo)";

    private final OrganisationNames organisations;
    private final AccessPoints points;
    private final Stops stops;
    private final Projects projects;
    private final Continuities continuities;
    private final Agreements agreements;
    private final Clock clock;

    LoadDemoCooperation(
            OrganisationNames organisations,
            AccessPoints points,
            Stops stops,
            Projects projects,
            Continuities continuities,
            Agreements agreements,
            Clock clock) {
        this.organisations = organisations;
        this.points = points;
        this.stops = stops;
        this.projects = projects;
        this.continuities = continuities;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Loads all of it in one transaction. */
    @Transactional
    public void load() {
        openOffices();
        sendUnit();
        var project = projects();
        var today = LocalDate.now(clock);
        agreements.sign(new Agreement.Terms(
                AgreementKind.MEMORANDUM,
                List.of(organisations.named(NETWORK), organisations.named(HOUSE)),
                "Demo: corsi e sportelli negli stessi giorni",
                today.minusYears(1),
                today.minusYears(1),
                today.plusDays(45),
                project.id()));
    }

    private void openOffices() {
        var office =
                "Mo 09:00-13:00; Tu 09:00-13:00,15:00-18:00; We 09:00-13:00; Th 09:00-13:00,15:00-18:00; Fr 09:00-12:30";
        points.open(
                organisations.named(NETWORK),
                fixed(
                        "Sportello Arno Firenze",
                        "Via di Prova 1",
                        "Firenze",
                        TUSCANY,
                        Set.of("it", "en", "fr", "ar"),
                        Set.of(Service.INFORMATION, Service.DOCUMENTS, Service.WORK, Service.LEGAL_ADVICE),
                        HoursNotation.read(office)));
        points.open(
                organisations.named(NETWORK),
                fixed(
                        "Sportello Arno Empoli",
                        "Piazza di Prova 2",
                        "Empoli",
                        TUSCANY,
                        Set.of("it", "en", "zh", "ur"),
                        Set.of(Service.INFORMATION, Service.WORK, Service.STARTING_A_BUSINESS),
                        weekdays("14:30-18:30")));
        points.open(
                organisations.named(HOUSE),
                fixed(
                        "Casa delle Lingue Bologna",
                        "Via di Prova 3",
                        "Bologna",
                        "ITH5",
                        Set.of("it", "en", "es", "ar", "uk"),
                        Set.of(Service.LANGUAGE_COURSES, Service.MEDIATION, Service.SCHOOL),
                        weekdays("10:00-19:00")));
    }

    private void sendUnit() {
        var unit = points.open(
                organisations.named(NETWORK),
                new AccessPoint.Details(
                        "Camper Arno",
                        true,
                        "",
                        "Firenze",
                        TUSCANY,
                        Set.of("it", "en", "fr", "ar", "wo"),
                        Set.of(Service.INFORMATION, Service.DOCUMENTS, Service.HEALTH_CARE),
                        OpeningHours.none(),
                        "",
                        ""));
        announce(unit, new Stop.Site("Piazza del mercato", "Pistoia", TUSCANY), TUESDAY, Repetition.WEEKLY);
        var empoli = announce(
                unit, new Stop.Site("Parcheggio della stazione", "Empoli", TUSCANY), THURSDAY, Repetition.WEEKLY);
        announce(unit, new Stop.Site("Piazza grande", "Spoleto", "ITI2"), SATURDAY, Repetition.EVERY_SECOND_WEEK);
        stops.cancel(unit.id(), empoli.getFirst().id());
    }

    private List<Stop> announce(AccessPoint unit, Stop.Site site, DayOfWeek day, Repetition repetition) {
        var first = LocalDate.now(clock).with(TemporalAdjusters.next(day));
        var planned = repetition.days(first, first.plusWeeks(5)).stream()
                .map(one ->
                        new PlannedStop(one, LocalTime.of(9, 30), LocalTime.of(12, 30), ZoneOfPlace.of(site.region())))
                .toList();
        return stops.announce(unit.id(), site, planned);
    }

    /** What the founding documents tell, and a family that is made up; the last of that is returned. */
    private Project projects() {
        var anci = organisations.named("Anci Toscana");
        var region = organisations.named("Regione Toscana");
        var fami = "FAMI 2014-2020";
        var welcome = project("#AccoglienzaToscana", "", LocalDate.of(2017, 3, 1), null, region);
        var skills = project("COMMIT", fami, null, null, region);
        continuities.link(skills.id(), welcome.id(), Continuity.ORIGINATES_FROM);
        var exchange = projects.enter(
                new Project.Facts(
                        "",
                        Map.of(Language.IT, "Savoir Faire"),
                        LocalDate.of(2018, 10, 1),
                        LocalDate.of(2020, 9, 30),
                        fami,
                        new BigDecimal("394419.04"),
                        "EUR",
                        ""),
                anci);
        for (var partner : List.of("Regione Toscana", "COSPE", "Fondazione Finanza Etica")) {
            projects.join(exchange.id(), organisations.named(partner), PartnerRole.PARTNER, null, null);
        }
        return madeUp(organisations.named(NETWORK), organisations.named(HOUSE));
    }

    private Project madeUp(OrganisationId network, OrganisationId house) {
        var year = LocalDate.now(clock).getYear();
        var desks = project(
                "Sportelli in rete (demo)", "", LocalDate.of(year - 6, 10, 1), LocalDate.of(year - 4, 9, 30), network);
        var camper = project(
                "Camper delle lingue (demo)", "", LocalDate.of(year - 5, 3, 1), LocalDate.of(year - 3, 2, 28), house);
        var again = project(
                "Sportelli in rete due (demo)",
                "",
                LocalDate.of(year - 2, 1, 1),
                LocalDate.of(year + 1, 6, 30),
                network);
        projects.join(again.id(), house, PartnerRole.PARTNER, LocalDate.of(year - 1, 1, 1), null);
        continuities.link(camper.id(), desks.id(), Continuity.COMPLEMENTS);
        continuities.link(again.id(), desks.id(), Continuity.CONTINUES);
        continuities.link(again.id(), camper.id(), Continuity.ORIGINATES_FROM);
        return again;
    }

    private Project project(
            String title, String programme, @Nullable LocalDate starts, @Nullable LocalDate ends, OrganisationId lead) {
        var titles = Map.of(Language.IT, title);
        return projects.enter(new Project.Facts("", titles, starts, ends, programme, null, null, ""), lead);
    }

    private static OpeningHours weekdays(String hours) {
        return HoursNotation.read(Stream.of("Mo", "Tu", "We", "Th", "Fr")
                .map(day -> day + " " + hours)
                .collect(joining("; ")));
    }

    private static AccessPoint.Details fixed(
            String name,
            String address,
            String municipality,
            String region,
            Set<String> languages,
            Set<Service> services,
            OpeningHours hours) {
        return new AccessPoint.Details(name, false, address, municipality, region, languages, services, hours, "", "");
    }
}
