package eu.savoirfaire.matching.entrance;

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
import java.util.Comparator;
import java.util.List;

/** The way in, for everybody. */
@Controller("/matching")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class EntrancePages {
    private final List<EntranceCard> cards;
    private final CurrentActor actor;

    EntrancePages(List<EntranceCard> cards, CurrentActor actor) {
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(EntranceCard::order))
                .toList();
        this.actor = actor;
    }

    /** @param signedIn whether the reader is known; others can sign in and come back */
    record EntranceView(List<Shown> cards, boolean signedIn) {}

    record Shown(Label title, Label text, String href) {}

    @Get
    Page entrance() {
        var reader = actor.get();
        var shown = cards.stream()
                .filter(card -> card.isFor(reader))
                .map(card -> new Shown(card.title(), card.text(), card.href()))
                .toList();
        return Page.of(
                        "matching/entrance",
                        new EntranceView(shown, reader.person().isPresent()),
                        "matching.entrance")
                .describedBy(Label.key("matching.entrance.lead"));
    }
}
