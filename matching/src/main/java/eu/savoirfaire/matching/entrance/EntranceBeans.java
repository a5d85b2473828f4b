package eu.savoirfaire.matching.entrance;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What seekers see of matching on every page, and the first cards of the entrance. */
@Factory
final class EntranceBeans {

    @Singleton
    @Named("matching-seekers")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_seekers");
    }

    @Singleton
    @Named("matching")
    NavigationEntry navigation() {
        return new NavigationEntry(Label.key("matching.entrance"), "/matching", 30);
    }

    @Singleton
    @Named("profile")
    EntranceCard profile() {
        return new ForKnown(10, "matching.profile", "/matching/profile");
    }

    @Singleton
    @Named("needs")
    EntranceCard needs() {
        return new ForKnown(20, "matching.needs", "/matching/needs");
    }

    @Singleton
    @Named("assessments")
    EntranceCard assessments() {
        return new ForKnown(40, "matching.assessment", "/assessments");
    }

    @Singleton
    @Named("recognitions")
    EntranceCard recognitions() {
        return new ForKnown(45, "matching.recognition", "/matching/recognitions");
    }

    /** For whoever has signed in, or is acted for. */
    private record ForKnown(int order, String key, String href) implements EntranceCard {
        @Override
        public boolean isFor(Actor actor) {
            return actor.person().isPresent();
        }

        @Override
        public Label title() {
            return Label.key(key);
        }

        @Override
        public Label text() {
            return Label.key(key + ".lead");
        }
    }
}
