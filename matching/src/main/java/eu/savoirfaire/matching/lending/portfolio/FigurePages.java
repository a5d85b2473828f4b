package eu.savoirfaire.matching.lending.portfolio;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.matching.lending.portfolio.FiguresView.Figure;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a lender may know of all its loans together. */
@Controller("/matching/lending/figures")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class FigurePages {
    private final Figures figures;
    private final OrganisationNames organisations;
    private final CurrentActor actor;

    FigurePages(Figures figures, OrganisationNames organisations, CurrentActor actor) {
        this.figures = figures;
        this.organisations = organisations;
        this.actor = actor;
    }

    @Get
    Page show() {
        var lenders = actor.get().heldIn().getOrDefault(Role.LENDER, Set.of()).stream()
                .sorted(Comparator.comparing(OrganisationId::value))
                .map(this::of)
                .toList();
        return Page.of("matching/lending/figures", new FiguresView(lenders), "matching.lending.figures.title")
                .below(Label.key("matching.entrance"), "/matching")
                .below(Label.key("matching.lending.queue"), "/matching/lending");
    }

    private FiguresView.OfLender of(OrganisationId lender) {
        return new FiguresView.OfLender(
                organisations.name(lender).orElse("—"),
                List.of(
                        new Figure("start-ups", figures.startUps(lender)),
                        new Figure(Attribute.UNDER_35.word(), figures.people(lender, Attribute.UNDER_35)),
                        new Figure(Attribute.BORN_ABROAD.word(), figures.people(lender, Attribute.BORN_ABROAD))));
    }
}
