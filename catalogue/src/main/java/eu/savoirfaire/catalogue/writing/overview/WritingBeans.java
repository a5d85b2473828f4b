package eu.savoirfaire.catalogue.writing.overview;

import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.infra.web.page.PersonalEntry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What writing contributes to every page. */
@Factory
final class WritingBeans {

    @Singleton
    @Named("catalogue-writing")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("catalogue_writing");
    }

    @Singleton
    @Named("sheets")
    PersonalEntry sheets(CurrentActor actor) {
        return new ForWriters(actor);
    }

    /** Only whoever writes for an organisation has it. */
    private record ForWriters(CurrentActor actor) implements PersonalEntry {
        @Override
        public boolean isFor(HttpRequest<?> request) {
            return actor.get().onBehalfOf().isEmpty() && Beginning.isWriter(actor.get());
        }

        @Override
        public NavigationEntry entry(HttpRequest<?> request) {
            return new NavigationEntry(Label.key("catalogue.writing.sheets"), "/sheets", 60);
        }
    }
}
