package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.WorkshopsEvent;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A workshop was moved, put off or cancelled, or has another programme: whoever comes or does something there is told. */
@Singleton
final class WhenWorkshopsChangeTellWhoeverComes implements Reaction {
    private final WorkshopsAhead workshops;
    private final Notifications notifications;

    WhenWorkshopsChangeTellWhoeverComes(WorkshopsAhead workshops, Notifications notifications) {
        this.workshops = workshops;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-workshops-change-tell-whoever-comes";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return about(event).isPresent();
    }

    @Override
    public void react(RecordedEvent event) {
        var about = about(event).orElseThrow();
        var id = ((WorkshopsEvent) event.data()).workshop();
        workshops.find(id).ifPresent(workshop -> {
            var path = workshop.slug().map(slug -> "/workshops/" + slug).orElse("/workshops");
            var notice = Notice.of(event, path, "platform.notice.workshop." + about, workshop.title());
            notifications.tell(workshops.concerned(id), Topic.WORKSHOP, notice);
        });
    }

    /** The first programme is news to nobody who registered before it: only those after it changed something. */
    private static Optional<String> about(RecordedEvent event) {
        return switch (event.data()) {
            case WorkshopsEvent.WorkshopChanged _ -> Optional.of("changed");
            case WorkshopsEvent.WorkshopPostponed _ -> Optional.of("postponed");
            case WorkshopsEvent.WorkshopCancelled _ -> Optional.of("cancelled");
            case WorkshopsEvent.ProgrammeReleased _ -> Optional.of("programme");
            default -> Optional.empty();
        };
    }
}
