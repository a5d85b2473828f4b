package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.infra.web.page.PersonalEntry;
import eu.savoirfaire.platform.account.SignedIn;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the desk contributes to every page. */
@Factory
final class DeskBeans {

    @Singleton
    @Named("desk")
    PersonalEntry entry(Allowed allowed) {
        return new Entry(allowed);
    }

    /** For those alone who have something to do there. */
    private record Entry(Allowed allowed) implements PersonalEntry {
        @Override
        public boolean isFor(HttpRequest<?> request) {
            // the frame of a page is drawn outside the flow of its request
            return SignedIn.of(request)
                    .filter(who -> allowed.may(who.actor(), "desk.see"))
                    .isPresent();
        }

        @Override
        public NavigationEntry entry(HttpRequest<?> request) {
            return new NavigationEntry(Label.key("platform.desk"), "/desk", 80);
        }
    }
}
