package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.attendance.Attendance;
import eu.savoirfaire.workshops.attendance.AttendanceRefusal;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk.Sight;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.Correcting;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.Name;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.OfPerson;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.Person;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.Preview;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.Stretch;
import eu.savoirfaire.workshops.attendance.desk.AttendanceView.TakenFile;
import eu.savoirfaire.workshops.attendance.keeping.Roll.Named;
import eu.savoirfaire.workshops.attendance.keeping.Roll.Sighting;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what is known into what pages show, and writes down whom they show. */
@Singleton
class AttendanceViews {
    /** What trainers' accounts of such services are set to most often, beside the place of the workshop. */
    private static final List<String> USUAL = List.of(
            "UTC",
            "America/Los_Angeles",
            "America/New_York",
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Madrid",
            "Europe/Paris",
            "Europe/Rome",
            "Europe/Athens",
            "Africa/Casablanca",
            "Africa/Tunis",
            "Africa/Cairo",
            "Asia/Beirut");

    private final People people;
    private final Viewing viewing;

    AttendanceViews(People people, Viewing viewing) {
        this.people = people;
        this.viewing = viewing;
    }

    AttendanceView list(Sight sight, FormErrors errors) {
        viewing.ofAll(sight.people().keySet(), "attendance");
        var workshop = sight.workshop();
        var zone = workshop.plan().hours().zone();
        var roll = sight.roll();
        return new AttendanceView(
                workshop.id().value(),
                title(workshop),
                sight.over(),
                workshop.plan().policy().attendance(),
                roll.training(),
                roll.confirmedAt().map(at -> at.atZone(zone)),
                roll.files().stream()
                        .map(file -> new TakenFile(
                                origin(file.origin()),
                                file.found(),
                                file.skipped(),
                                file.at().atZone(zone)))
                        .toList(),
                roll.waiting().stream()
                        .map(name -> name(name, roll.sightings()))
                        .toList(),
                people(sight),
                everybody(sight),
                zones(zone),
                errors);
    }

    Preview preview(Sight sight, UUID file) {
        var seen = sight.roll().lookedAt(file);
        if (seen.isEmpty() && sight.roll().files().isEmpty()) {
            throw new Refused(new AttendanceRefusal.FileGone());
        }
        viewing.ofAll(
                seen.stream().flatMap(one -> one.name().person().stream()).collect(Collectors.toSet()), "attendance");
        var names = seen.stream().map(Sighting::name).distinct().toList();
        return new Preview(
                sight.workshop().id().value(),
                file,
                title(sight.workshop()),
                names.stream()
                        .filter(name -> name.person().isPresent())
                        .map(name -> new Preview.Known(called(name.person().get()), name.name(), minutes(name, seen)))
                        .toList(),
                names.stream()
                        .filter(Named::waits)
                        .map(name -> name(name, seen))
                        .toList());
    }

    OfPerson person(Sight sight, PersonId person, Correcting typed, FormErrors errors) {
        var there = sight.people().get(person);
        if (there == null) {
            throw new Refused(new AttendanceRefusal.NotRegistered());
        }
        viewing.of(person, "attendance");
        return person(sight.workshop(), called(person), there, typed, errors);
    }

    OfPerson person(PlannedWorkshop workshop, String name, Attendance there, Correcting typed, FormErrors errors) {
        var zone = workshop.plan().hours().zone();
        return new OfPerson(
                workshop.id().value(),
                title(workshop),
                name,
                there.present().toMinutes(),
                there.programme().toMinutes(),
                there.share(),
                workshop.plan().policy().attendance(),
                there.stretches().stream()
                        .map(stretch -> new Stretch(
                                stretch.span().from().atZone(zone),
                                stretch.span().to().atZone(zone),
                                stretch.span().length().toMinutes(),
                                origins(stretch.origins())))
                        .toList(),
                typed,
                errors);
    }

    private List<Person> people(Sight sight) {
        var threshold = sight.workshop().plan().policy().attendance();
        return sight.people().entrySet().stream()
                .map(entry -> new Person(
                        entry.getKey().value(),
                        called(entry.getKey()),
                        entry.getValue().present().toMinutes(),
                        entry.getValue().share(),
                        entry.getValue().reaches(threshold),
                        origins(entry.getValue().origins())))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private List<Choice> everybody(Sight sight) {
        var nobody = Choice.of("nobody", Label.key("workshops.attendance.nobody"), false);
        var choose = Choice.of("", Label.key("workshops.attendance.choose"), true);
        var known = sight.people().keySet().stream()
                .map(person -> Choice.of(person.value().toString(), Label.of(called(person)), false));
        return Stream.concat(Stream.of(choose, nobody), known).toList();
    }

    private static List<Choice> zones(ZoneId here) {
        var all = new TreeSet<>(USUAL);
        all.remove(here.getId());
        var ordered = new ArrayList<String>();
        ordered.add(here.getId());
        ordered.addAll(all);
        return ordered.stream()
                .map(zone -> Choice.of(zone, Label.of(zone), zone.equals(here.getId())))
                .toList();
    }

    private static Name name(Named named, Collection<Sighting> sightings) {
        return new Name(named.id(), named.name(), named.mail(), minutes(named, sightings));
    }

    private static long minutes(Named named, Collection<Sighting> sightings) {
        var spans = sightings.stream()
                .filter(one -> one.name().equals(named))
                .map(one -> one.evidence().span())
                .toList();
        return Span.length(spans).toMinutes();
    }

    private String called(PersonId person) {
        return people.name(person).orElse("—");
    }

    private static Phrase title(PlannedWorkshop workshop) {
        return new Phrase(workshop.plan().title(), workshop.plan().language());
    }

    private static List<Label> origins(Set<Origin> origins) {
        return origins.stream().map(AttendanceViews::origin).toList();
    }

    private static Label origin(Origin origin) {
        return Label.key("workshops.attendance.origin." + origin.name());
    }
}
