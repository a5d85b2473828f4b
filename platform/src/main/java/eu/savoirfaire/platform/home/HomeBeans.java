package eu.savoirfaire.platform.home;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.FooterLink;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the front of the house contributes to every page. */
@Factory
final class HomeBeans {

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
