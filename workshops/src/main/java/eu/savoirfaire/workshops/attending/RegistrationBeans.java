package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.infra.web.page.PersonalEntry;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What registrations contribute to the ground and to every page. */
@Factory
final class RegistrationBeans {

    @Singleton
    @Named("workshops-attend")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("workshops_attend");
    }

    @Singleton
    @Named("registration")
    Ownership ownership(Attendees attendees) {
        return new OfPerson(attendees);
    }

    @Singleton
    @Named("registrations")
    PersonalEntry entry(CurrentActor actor, Attendees attendees) {
        return new ForAttendees(actor, attendees);
    }

    /** A registration is whose it is; whoever was erased has none. */
    private record OfPerson(Attendees attendees) implements Ownership {
        @Override
        public String kind() {
            return "registration";
        }

        @Override
        public Owner of(Reference resource) {
            return attendees
                    .find(new RegistrationId(UUID.fromString(resource.id())))
                    .flatMap(Registration::person)
                    .map(Owner::of)
                    .orElseGet(Owner::nobody);
        }
    }

    /** Only for those who ever registered. */
    private record ForAttendees(CurrentActor actor, Attendees attendees) implements PersonalEntry {
        @Override
        public boolean isFor(HttpRequest<?> request) {
            var who = actor.get();
            return who.onBehalfOf().isEmpty()
                    && who.person().filter(me -> !attendees.of(me).isEmpty()).isPresent();
        }

        @Override
        public NavigationEntry entry(HttpRequest<?> request) {
            return new NavigationEntry(Label.key("workshops.attend.mine.title"), "/registrations", 25);
        }
    }
}
