package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.asset.Assets;
import eu.savoirfaire.infra.web.guard.FormTokens;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Turns pages into HTML, whole, before the first byte is sent: a template that fails becomes an error page, not half a page. */
@Singleton
public class Pages {
    private final TemplateEngine engine;
    private final Messages messages;
    private final Assets assets;
    private final FormTokens formTokens;
    private final List<NavigationEntry> navigation;
    private final List<PersonalEntry> personal;
    private final List<FooterLink> footer;
    private final List<Banner> banners;
    private final List<HeaderCount> counts;
    private final List<StandIn> standIns;

    Pages(
            TemplateEngine engine,
            Messages messages,
            Assets assets,
            FormTokens formTokens,
            List<NavigationEntry> navigation,
            List<PersonalEntry> personal,
            List<FooterLink> footer,
            List<Banner> banners,
            List<HeaderCount> counts,
            List<StandIn> standIns) {
        this.engine = engine;
        this.messages = messages;
        this.assets = assets;
        this.formTokens = formTokens;
        this.navigation = navigation;
        this.personal = personal;
        this.footer = footer.stream()
                .sorted(Comparator.comparingInt(FooterLink::order))
                .toList();
        this.banners = banners;
        this.counts = counts;
        this.standIns = standIns;
    }

    /** The page as HTML for the request. */
    public String html(HttpRequest<?> request, Page page) {
        var visit = Visit.of(request);
        var context = new Context(
                visit.language().locale(),
                Map.of("view", page.view(), "page", new PageContext(page, visit, request, frame(request))));
        return engine.process(page.template(), context);
    }

    private PageContext.Frame frame(HttpRequest<?> request) {
        var said = banners.stream().map(Banner::said).flatMap(Optional::stream).toList();
        var waiting =
                counts.stream().flatMap(count -> count.shown(request).stream()).toList();
        var standIn =
                standIns.stream().flatMap(one -> one.said(request).stream()).findFirst();
        return new PageContext.Frame(messages, assets, formTokens, navigation(request), footer, said, waiting, standIn);
    }

    private List<NavigationEntry> navigation(HttpRequest<?> request) {
        var own = personal.stream().filter(entry -> entry.isFor(request)).map(entry -> entry.entry(request));
        return Stream.concat(navigation.stream(), own)
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }
}
