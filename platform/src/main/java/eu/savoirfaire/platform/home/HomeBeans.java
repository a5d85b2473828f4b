package eu.savoirfaire.platform.home;

import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.FooterLink;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.infra.web.page.PersonalEntry;
import eu.savoirfaire.platform.account.SignedIn;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpRequest;
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
    @Named("translations")
    PersonalEntry translations(Permissions permissions) {
        return new TranslatorsEntry(permissions);
    }

    /** For those alone who translate. */
    private record TranslatorsEntry(Permissions permissions) implements PersonalEntry {
        @Override
        public boolean isFor(HttpRequest<?> request) {
            var desk = new Reference("translation", "all");
            return SignedIn.of(request)
                    .filter(who -> permissions.may(who.actor(), "translation.read", desk))
                    .isPresent();
        }

        @Override
        public NavigationEntry entry(HttpRequest<?> request) {
            return new NavigationEntry(Label.key("platform.translations"), "/translations", 70);
        }
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
