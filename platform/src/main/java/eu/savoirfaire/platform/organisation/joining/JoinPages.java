package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationRefusal;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.joining.Joining.Seen;
import eu.savoirfaire.platform.organisation.reading.Cards;
import eu.savoirfaire.platform.organisation.reading.Cards.Card;
import eu.savoirfaire.platform.organisation.reading.Moved;
import eu.savoirfaire.platform.organisation.reading.PracticeCounts;
import eu.savoirfaire.platform.organisation.reading.Ways;
import eu.savoirfaire.platform.organisation.similar.SimilarOrganisations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Joining an organisation with another: which one, then what becomes of both, then it is done. */
@Hidden
@Controller("/organisations/{id}/merge")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class JoinPages {
    private static final Paging FIRST = new Paging(0, 20);
    private static final int LONGEST_QUERY = 200;

    private final Joining joining;
    private final Organisations organisations;
    private final SimilarOrganisations similar;
    private final PracticeCounts practices;
    private final Cards cards;
    private final Ways ways;

    JoinPages(
            Joining joining,
            Organisations organisations,
            SimilarOrganisations similar,
            PracticeCounts practices,
            Cards cards,
            Ways ways) {
        this.joining = joining;
        this.organisations = organisations;
        this.similar = similar;
        this.practices = practices;
        this.cards = cards;
        this.ways = ways;
    }

    /** @param searched whether the others were looked for by the reader, not by us */
    record ChoiceView(String id, String name, String q, boolean searched, List<Card> others) {}

    /**
     * @param stays the id of the one that is proposed to stay
     * @param overtaken whether somebody changed one of them meanwhile
     */
    record CheckView(Card one, Card other, String stays, boolean overtaken) {}

    @Get
    HttpResponse<?> form(HttpRequest<?> request, String id) {
        return Moved.unless(id, organisations.require(id), "/merge", found -> {
            ways.require("organisation.merge", found);
            var visit = Visit.of(request);
            return HttpResponse.ok(visit.parameter("with")
                    .map(organisations::require)
                    .filter(other -> !other.id().equals(found.id()))
                    .map(other -> check(found, other, "", false, visit.language()))
                    .orElseGet(() -> choice(found, visit)));
        });
    }

    @Post
    HttpResponse<?> join(HttpRequest<?> request, String id, @Body Map<String, Object> form) {
        var one = organisations.require(id);
        var other = organisations.require(Field.typed(form, "with"));
        ways.require("organisation.merge", one);
        var stays = Field.typed(form, "stays");
        if (Visit.of(request).switching()) {
            var page = check(one, other, stays, false, Visit.of(request).language());
            return HttpResponse.ok(page.keepingForm("merge-form"));
        }
        var first = new Seen(one.id(), number(form, "version"));
        var second = new Seen(other.id(), number(form, "with-version"));
        var firstStays = stays.equals(one.id().value().toString());
        try {
            joining.join(firstStays ? second : first, firstStays ? first : second);
        } catch (Refused refused) {
            return overtaken(request, one, other, refused);
        }
        return HttpResponse.seeOther(path(firstStays ? one : other));
    }

    private HttpResponse<?> overtaken(HttpRequest<?> request, Organisation one, Organisation other, Refused refused) {
        if (!(refused.refusal() instanceof OrganisationRefusal.Overtaken)) {
            throw refused;
        }
        var first = organisations.require(one.id());
        var second = organisations.require(other.id());
        if (first.id().equals(second.id())) {
            // somebody else has just joined them
            return HttpResponse.seeOther(path(first));
        }
        return HttpResponse.status(HttpStatus.CONFLICT)
                .body(check(first, second, "", true, Visit.of(request).language()));
    }

    private Page choice(Organisation found, Visit visit) {
        var words = Parameters.of(visit).text("q", LONGEST_QUERY).orElse("");
        var others = words.isEmpty()
                ? similar.like(found.names()).stream()
                : organisations.page(words, Optional.empty(), FIRST).stream();
        var view = new ChoiceView(
                found.id().value().toString(),
                found.name(),
                words,
                !words.isEmpty(),
                others.filter(other -> !other.id().equals(found.id()))
                        .map(other -> card(other, visit.language()))
                        .toList());
        return below(
                found,
                Page.of("platform/organisation/merge-with", view, "platform.organisation.merge.title", found.name()));
    }

    private Page check(Organisation one, Organisation other, String stays, boolean overtaken, Language reader) {
        var cards = Stream.of(one, other).map(each -> card(each, reader)).toList();
        var fuller = cards.getFirst().practices() >= cards.getLast().practices() ? cards.getFirst() : cards.getLast();
        var view = new CheckView(cards.getFirst(), cards.getLast(), stays.isEmpty() ? fuller.id() : stays, overtaken);
        return below(one, Page.of("platform/organisation/merge", view, "platform.organisation.merge.check"));
    }

    private static Page below(Organisation organisation, Page page) {
        return page.below(Label.key("platform.organisations"), "/organisations")
                .below(Label.of(organisation.name()), path(organisation).toString());
    }

    private Card card(Organisation organisation, Language reader) {
        return cards.of(organisation, practices.of(organisation), reader);
    }

    private static URI path(Organisation organisation) {
        return URI.create("/organisations/" + organisation.id().value());
    }

    /** A version that was not sent, or not whole, is none. */
    private static long number(Map<String, Object> form, String name) {
        try {
            return Long.parseLong(Field.typed(form, name));
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
