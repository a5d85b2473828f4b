package eu.savoirfaire.catalogue.writing.overview;

import eu.savoirfaire.catalogue.editorial.SheetStandings;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.Adaptations;
import eu.savoirfaire.catalogue.writing.TypedText;
import eu.savoirfaire.catalogue.writing.Way;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.catalogue.writing.jotting.Jotting;
import eu.savoirfaire.catalogue.writing.jotting.Jottings;
import eu.savoirfaire.catalogue.writing.jotting.Jottings.Colleague;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out what there is to do in a sheet. */
@Singleton
class TaskLists {
    private final Writing writing;
    private final Practices practices;
    private final Adaptations adaptations;
    private final Jottings jottings;
    private final OrganisationNames organisations;
    private final SheetStandings standings;
    private final CurrentActor actor;

    TaskLists(
            Writing writing,
            Practices practices,
            Adaptations adaptations,
            Jottings jottings,
            OrganisationNames organisations,
            SheetStandings standings,
            CurrentActor actor) {
        this.writing = writing;
        this.practices = practices;
        this.adaptations = adaptations;
        this.jottings = jottings;
        this.organisations = organisations;
        this.standings = standings;
        this.actor = actor;
    }

    @Transactional
    public TaskListView of(Practice practice) {
        var sheet = Writing.sheet(practice);
        var open = writing.isOpen(practice);
        var others = jottings.others(practice.id(), me());
        var mine = jottings.of(practice.id(), me());
        var required =
                (int) Arrays.stream(Section.values()).filter(Section::required).count();
        return new TaskListView(
                practice.code(),
                new Phrase(sheet.title(), sheet.textLanguage()),
                sheet.textLanguage(),
                organisations.name(practice.owner()).orElse(sheet.institution()),
                practice.newest().number(),
                open,
                practice.workingCopy().isPresent(),
                Arrays.stream(Section.values())
                        .map(section -> task(practice, section, mine, others))
                        .toList(),
                required - sheet.missing().size(),
                required,
                from(practice),
                practice.published().map(_ -> practice.slug()),
                practice.newest().writtenAt(),
                others.stream().map(TaskLists::told).toList(),
                links(practice, open),
                standings.of(practice));
    }

    private static TaskListView.Task task(
            Practice practice, Section section, Map<Section, Jotting> mine, List<Colleague> others) {
        var text = Writing.sheet(practice).text(section).orElse("");
        var jotting = mine.get(section);
        return new TaskListView.Task(
                section,
                TypedText.words(text),
                Prose.of(text),
                jotting != null && !TypedText.of(jotting.text()).equals(text),
                others.stream()
                        .filter(other -> other.section() == section)
                        .map(Colleague::name)
                        .toList());
    }

    private Optional<TaskListView.From> from(Practice practice) {
        return adaptations
                .of(practice.id())
                .flatMap(adaptation -> practices
                        .find(adaptation.from())
                        .flatMap(source -> source.revision(adaptation.revision())
                                .map(revision -> new TaskListView.From(
                                        new Phrase(
                                                revision.sheet().title(),
                                                revision.sheet().textLanguage()),
                                        "/practices/" + source.slug() + "/revisions/" + revision.number()))));
    }

    private static List<TaskListView.Link> links(Practice practice, boolean open) {
        var list = Way.list(practice.code());
        return open
                ? List.of(
                        new TaskListView.Link("offline", list + "/offline"),
                        new TaskListView.Link("attachments", list + "/attachments"))
                : List.of(new TaskListView.Link("attachments", list + "/attachments"));
    }

    private static Label told(Colleague other) {
        return Label.key(
                "catalogue.writing.other",
                other.name(),
                Label.key("catalogue.section." + other.section().key()));
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }
}
