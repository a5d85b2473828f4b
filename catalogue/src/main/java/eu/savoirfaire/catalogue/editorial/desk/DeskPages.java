package eu.savoirfaire.catalogue.editorial.desk;

import eu.savoirfaire.catalogue.editorial.judge.Judges;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queues of coordinators, reviewers and curators. */
@Controller("/review")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DeskPages {
    private final Queues queues;
    private final Judges judges;
    private final CurrentActor actor;

    DeskPages(Queues queues, Judges judges, CurrentActor actor) {
        this.queues = queues;
        this.judges = judges;
        this.actor = actor;
    }

    @Get
    Page show(Visit visit) {
        var language = visit.parameter("language").flatMap(Language::of);
        var me = actor.get();
        var judge = me.is(Role.REVIEWER) || me.is(Role.CURATOR);
        var unsaid =
                judge && me.person().filter(person -> !judges.isKnown(person)).isPresent();
        var view = new DeskView(queues.all(language), languages(language), judge, unsaid);
        return Page.of("catalogue/editorial/desk", view, "catalogue.editorial.desk");
    }

    private static List<Choice> languages(Optional<Language> chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("catalogue.editorial.desk.any-language"), chosen.isEmpty()));
        for (var language : Language.values()) {
            choices.add(Choice.of(
                    language.code(),
                    Label.key("catalogue.text-language." + language.code()),
                    chosen.equals(Optional.of(language))));
        }
        return choices;
    }
}
