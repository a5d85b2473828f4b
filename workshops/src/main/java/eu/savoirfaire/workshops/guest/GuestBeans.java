package eu.savoirfaire.workshops.guest;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import eu.savoirfaire.workshops.room.OnlineRooms;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What registrations, rooms and the door add to the trainers' page of a workshop. */
@Factory
final class GuestBeans {

    @Singleton
    @Named("registrations")
    TrainerTask registrations(Attendees attendees) {
        return new Registrations(attendees);
    }

    @Singleton
    @Named("room")
    TrainerTask room(OnlineRooms rooms) {
        return new Room(rooms);
    }

    @Singleton
    @Named("door")
    TrainerTask door() {
        return new Door();
    }

    private static String at(PlannedWorkshop workshop, String page) {
        return "/workshops/plan/" + workshop.id().value() + "/" + page;
    }

    private static boolean isKnown(PlannedWorkshop workshop) {
        return workshop.state() != PlanningState.DRAFT;
    }

    private record Registrations(Attendees attendees) implements TrainerTask {
        @Override
        public int order() {
            return 50;
        }

        @Override
        public Optional<Line> line(PlannedWorkshop workshop) {
            if (!isKnown(workshop)) {
                return Optional.empty();
            }
            var active = attendees.active(workshop.id());
            var asking = active.stream()
                    .filter(one -> one.state() == RegistrationState.PENDING_APPROVAL)
                    .count();
            var standing = asking > 0
                    ? Label.key("workshops.guest.task.asking", asking)
                    : Label.key("workshops.guest.task.all", active.size());
            return Optional.of(
                    new Line(Label.key("workshops.guest.title"), at(workshop, "registrations"), standing, asking > 0));
        }
    }

    private record Room(OnlineRooms rooms) implements TrainerTask {
        @Override
        public int order() {
            return 55;
        }

        @Override
        public Optional<Line> line(PlannedWorkshop workshop) {
            if (!workshop.plan().seats().containsKey(Channel.ONLINE)) {
                return Optional.empty();
            }
            var known = rooms.of(workshop).isPresent();
            return Optional.of(new Line(
                    Label.key("workshops.room.choose.title"),
                    at(workshop, "room"),
                    Label.key(known ? "workshops.guest.task.room" : "workshops.guest.task.no-room"),
                    !known && isKnown(workshop)));
        }
    }

    private record Door() implements TrainerTask {
        @Override
        public int order() {
            return 60;
        }

        @Override
        public Optional<Line> line(PlannedWorkshop workshop) {
            if (!isKnown(workshop) || !workshop.plan().seats().containsKey(Channel.ROOM)) {
                return Optional.empty();
            }
            return Optional.of(new Line(
                    Label.key("workshops.door.title"),
                    at(workshop, "door"),
                    Label.key("workshops.guest.task.door"),
                    workshop.state() == PlanningState.LIVE));
        }
    }
}
