package eu.savoirfaire.catalogue.writing.overview;

import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Somebody's sheets, and one of them. */
@Controller("/sheets")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SheetsPages {
    private final MySheets sheets;
    private final TaskLists lists;
    private final Writing writing;
    private final Beginning beginning;
    private final CurrentActor actor;

    SheetsPages(MySheets sheets, TaskLists lists, Writing writing, Beginning beginning, CurrentActor actor) {
        this.sheets = sheets;
        this.lists = lists;
        this.writing = writing;
        this.beginning = beginning;
        this.actor = actor;
    }

    @Get
    Page all() {
        var writes = !beginning.organisations(actor.get()).isEmpty();
        return Page.of("catalogue/writing/sheets", new SheetsView(sheets.groups(), writes), "catalogue.writing.sheets");
    }

    @Get("/{code}")
    Page one(String code) {
        var practice = writing.require(code);
        return Page.titled("catalogue/writing/tasks", lists.of(practice), Label.of(practice.code()))
                .below(Label.key("catalogue.writing.sheets"), "/sheets");
    }
}
