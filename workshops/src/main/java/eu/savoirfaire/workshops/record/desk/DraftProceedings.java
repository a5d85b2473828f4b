package eu.savoirfaire.workshops.record.desk;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.workshops.HeldOn;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.attendance.tally.Tally;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.record.Proceedings;
import eu.savoirfaire.workshops.record.ProgrammeItem;
import eu.savoirfaire.workshops.record.Workshop;
import eu.savoirfaire.workshops.record.making.Minutes;
import eu.savoirfaire.workshops.record.making.Minutes.Concluded;
import eu.savoirfaire.workshops.record.making.Minutes.Spoken;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the record of a workshop says, from what is known of it; of people only their organisations. */
@Singleton
class DraftProceedings {
    private final Registrations registrations;
    private final Tallies tallies;
    private final Addresses addresses;
    private final OrganisationNames organisations;
    private final People people;
    private final Messages messages;

    DraftProceedings(
            Registrations registrations,
            Tallies tallies,
            Addresses addresses,
            OrganisationNames organisations,
            People people,
            Messages messages) {
        this.registrations = registrations;
        this.tallies = tallies;
        this.addresses = addresses;
        this.organisations = organisations;
        this.people = people;
        this.messages = messages;
    }

    Proceedings of(PlannedWorkshop workshop, Minutes minutes) {
        var plan = workshop.plan();
        return new Proceedings(
                plan.title(),
                plan.language(),
                HeldOn.on(plan.hours().start().toLocalDate()),
                plan.hours().zone(),
                plan.place().orElse(null),
                plan.mode(),
                null,
                participants(workshop),
                minutes.items().stream().map(this::item).toList(),
                false,
                minutes.conclusions().stream().map(Concluded::conclusion).toList());
    }

    /** The workshop as one that took place. */
    Workshop held(PlannedWorkshop workshop, Proceedings told, Instant now) {
        var slug = addresses.of(workshop.id()).orElseThrow();
        return Workshop.held(workshop.id(), slug, workshop.plan().kind(), told, null, now);
    }

    /** What somebody who attended proposed, once it is in the record. */
    Conclusion proposed(PlannedWorkshop workshop, String text) {
        return new Conclusion(
                text, Conclusion.Source.PERSON, word(workshop.plan().language(), "attended"));
    }

    /** The holder first, then the organisations of those who were there, by their names. */
    private List<Participant> participants(PlannedWorkshop workshop) {
        var holder = workshop.plan().holder();
        Map<OrganisationId, Participant> all = new LinkedHashMap<>();
        organisations
                .name(holder)
                .ifPresent(name -> all.put(
                        holder, new Participant(name, word(workshop.plan().language(), "lead"))));
        var there = tallies.of(workshop.id()).stream()
                .filter(tally -> tally.minutes() > 0)
                .map(Tally::person)
                .collect(Collectors.toSet());
        registrations.seated(workshop.id()).stream()
                .filter(one -> one.person().filter(there::contains).isPresent())
                .map(Registration::organisation)
                .flatMap(Optional::stream)
                .forEach(id ->
                        organisations.name(id).ifPresent(name -> all.putIfAbsent(id, new Participant(name, null))));
        return List.copyOf(all.values());
    }

    private ProgrammeItem item(Spoken spoken) {
        return spoken.item()
                .sheet()
                .<ProgrammeItem>map(sheet -> new ProgrammeItem.Presentation(sheet.practice(), sheet.revision()))
                .orElseGet(() -> new ProgrammeItem.OtherTalk(new Talk(spoken.title(), organisation(spoken))));
    }

    private @Nullable String organisation(Spoken spoken) {
        return spoken.speakers().stream()
                .flatMap(person -> organisation(person).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> organisation(PersonId person) {
        return people.find(person).stream()
                .flatMap(who -> who.organisations().stream())
                .flatMap(id -> organisations.name(id).stream())
                .sorted()
                .findFirst();
    }

    private String word(Language language, String key) {
        return messages.text(language, "workshops.making.word." + key);
    }
}
