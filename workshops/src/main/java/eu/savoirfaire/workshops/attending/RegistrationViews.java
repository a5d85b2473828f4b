package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows registrations to those whose they are. */
@Singleton
class RegistrationViews {
    private final Plans plans;
    private final Registrations registrations;
    private final WorkshopAddresses addresses;
    private final DoorPasses passes;

    RegistrationViews(Plans plans, Registrations registrations, WorkshopAddresses addresses, DoorPasses passes) {
        this.plans = plans;
        this.registrations = registrations;
        this.addresses = addresses;
        this.passes = passes;
    }

    RegistrationView of(Registration registration, @Nullable String done, FormErrors errors) {
        var workshop = plans.find(registration.workshop()).orElseThrow();
        var hours = workshop.plan().hours();
        var here = hours.start().withZoneSameInstant(registration.zone());
        var place = registrations.place(registration.id());
        return new RegistrationView(
                registration.id().value().toString(),
                addresses.of(workshop),
                title(workshop),
                hours.start(),
                hours.zone().getId(),
                here.toLocalDateTime().equals(hours.start().toLocalDateTime()) ? null : here,
                registration.zone().getId(),
                Label.key("workshops.attend.channel." + RegisterForm.word(registration.channel())),
                state(registration),
                kind(registration),
                says(registration),
                done == null ? null : done(done),
                place.map(Registrations.Place::position).orElse(0L),
                place.map(Registrations.Place::waiting).orElse(0),
                place.map(where -> rule(where.rule())).orElse(List.of()),
                registration
                        .offeredUntil()
                        .map(until -> until.atZone(registration.zone()))
                        .orElse(null),
                registration.shortNotice(),
                registration.late(),
                can(registration, workshop),
                registration.state() == RegistrationState.CONFIRMED ? passes.of(registration) : null,
                errors);
    }

    ListedRegistration listed(Registration registration) {
        var workshop = plans.find(registration.workshop()).orElseThrow();
        return new ListedRegistration(
                registration.id().value().toString(),
                title(workshop),
                workshop.plan().hours().start(),
                Label.key("workshops.attend.channel." + RegisterForm.word(registration.channel())),
                state(registration),
                kind(registration),
                registration.state() == RegistrationState.OFFERED
                        || registration.state() == RegistrationState.NOMINATED
                        || registration.askedAgain());
    }

    static List<Label> rule(List<PriorityClass> priority) {
        return priority.stream()
                .map(one -> Label.key("workshops.attend.class." + one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Label state(Registration registration) {
        return Label.key("workshops.attend.state." + word(registration.state()));
    }

    static String word(RegistrationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Label says(Registration registration) {
        if (registration.askedAgain() && registration.state() == RegistrationState.CONFIRMED) {
            return Label.key("workshops.attend.says.asked-again");
        }
        return registration.wish()
                ? Label.key("workshops.attend.says.wish")
                : Label.key("workshops.attend.says." + word(registration.state()));
    }

    /** Only what we say ourselves. */
    private static @Nullable Label done(String act) {
        return Set.of("register", "known", "accept", "decline", "join", "stay", "cancel", "notice", "online")
                        .contains(act)
                ? Label.key("workshops.attend.done." + act)
                : null;
    }

    static String kind(Registration registration) {
        return switch (registration.state()) {
            case CONFIRMED -> registration.askedAgain() ? "attention" : "good";
            case NOMINATED, OFFERED -> "attention";
            case PENDING_APPROVAL, WAITLISTED, DECLINED, EXPIRED, REJECTED, CANCELLED -> "plain";
        };
    }

    private static Set<String> can(Registration registration, PlannedWorkshop workshop) {
        var can = new HashSet<String>();
        if (workshop.state().isOver()) {
            return can;
        }
        switch (registration.state()) {
            case NOMINATED -> can.addAll(Set.of("join", "decline"));
            case OFFERED -> can.addAll(Set.of("accept", "decline", "notice"));
            case CONFIRMED -> {
                can.add("cancel");
                if (registration.askedAgain()) {
                    can.add("stay");
                }
            }
            case WAITLISTED -> can.addAll(Set.of("cancel", "notice"));
            case PENDING_APPROVAL -> can.add("cancel");
            case DECLINED, EXPIRED, REJECTED, CANCELLED -> {
                if (workshop.takesRegistrations()) {
                    can.add("again");
                }
            }
        }
        addWays(can, registration, workshop);
        return can;
    }

    /** What a workshop by both ways has for whoever is in one of them. */
    private static void addWays(Set<String> can, Registration registration, PlannedWorkshop workshop) {
        if (!workshop.takesRegistrations() || workshop.plan().seats().size() < 2) {
            return;
        }
        var settled = registration.state() == RegistrationState.CONFIRMED
                || registration.state() == RegistrationState.WAITLISTED;
        switch (registration.channel()) {
            case ROOM -> {
                if (settled && !registration.wish()) {
                    can.add("online");
                }
            }
            case ONLINE -> {
                if (registration.state() == RegistrationState.CONFIRMED) {
                    can.add("room");
                }
            }
        }
    }

    private static Phrase title(PlannedWorkshop workshop) {
        return new Phrase(workshop.plan().title(), workshop.plan().language());
    }
}
