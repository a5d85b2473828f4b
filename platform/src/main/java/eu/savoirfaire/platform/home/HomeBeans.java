package eu.savoirfaire.platform.home;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Banner;
import eu.savoirfaire.infra.web.page.FooterLink;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the front of the house contributes to every page. */
@Factory
final class HomeBeans {

    /** Nobody shall take demo data for the real thing. */
    @Singleton
    @Named("demo")
    Banner demo(Catalogue catalogue, @Value("${savoir.demo:false}") boolean demo) {
        var personas = new Banner.Link(Label.key("platform.demo.try"), "/account/demo");
        var said = new Banner.Said(Label.key("platform.demo"), demo ? Optional.of(personas) : Optional.empty());
        return () -> catalogue.showsDemoData() ? Optional.of(said) : Optional.empty();
    }

    @Singleton
    @Named("about")
    FooterLink about() {
        return new FooterLink(Label.key("platform.about"), "/about", 10);
    }

    @Singleton
    @Named("accessibility")
    FooterLink accessibility() {
        return new FooterLink(Label.key("platform.accessibility"), "/accessibility", 20);
    }

    @Singleton
    @Named("api")
    FooterLink api() {
        return new FooterLink(Label.key("platform.api.title"), "/api", 30);
    }
}
