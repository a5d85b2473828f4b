package eu.savoirfaire.catalogue.writing.overview;

import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.text.Phrase;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The sheets of the organisations for which somebody writes. */
@Singleton
class MySheets {
    private static final int REQUIRED =
            (int) Arrays.stream(Section.values()).filter(Section::required).count();

    private final Practices practices;
    private final Reviews reviews;
    private final Beginning beginning;
    private final CurrentActor actor;

    MySheets(Practices practices, Reviews reviews, Beginning beginning, CurrentActor actor) {
        this.practices = practices;
        this.reviews = reviews;
        this.beginning = beginning;
        this.actor = actor;
    }

    /** In groups by what they wait for, in which whatever was begun last comes first; groups without sheets are left out. */
    @Transactional(readOnly = true)
    public List<SheetsView.Group> groups() {
        var byWaiting =
                practices
                        .ofOwners(beginning.organisations(actor.get()).stream()
                                .map(Beginning.Writer::id)
                                .toList())
                        .stream()
                        .map(this::entry)
                        .collect(Collectors.groupingBy(entry -> Waiting.of(entry.state())));
        return Arrays.stream(Waiting.values())
                .filter(byWaiting::containsKey)
                .map(waiting -> new SheetsView.Group(waiting, byWaiting.getOrDefault(waiting, List.of())))
                .toList();
    }

    /** How many of them wait for their authors. */
    @Transactional(readOnly = true)
    public long waitingForAuthors() {
        return groups().stream()
                .filter(group -> group.waiting() == Waiting.YOU)
                .mapToLong(group -> group.entries().size())
                .sum();
    }

    private SheetsView.Entry entry(Practice practice) {
        var newest = practice.newest();
        var sheet = Writing.sheet(practice);
        return new SheetsView.Entry(
                practice.code(),
                new Phrase(sheet.title(), sheet.textLanguage()),
                state(practice),
                newest.isDraft(),
                REQUIRED - sheet.missing().size(),
                REQUIRED,
                newest.writtenAt());
    }

    private EditorialState state(Practice practice) {
        return practice.workingCopy().isPresent() ? reviews.of(practice).state() : EditorialState.PUBLISHED;
    }
}
