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

/** Whoever was at a workshop is asked about it, and once more before the end: all of them, since who answered is not known. */
@Singleton
final class WhenSurveysOpenAskWhoeverWasThere implements Reaction {
    private final WorkshopsAhead workshops;
    private final Notifications notifications;

    WhenSurveysOpenAskWhoeverWasThere(WorkshopsAhead workshops, Notifications notifications) {
        this.workshops = workshops;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-surveys-open-ask-whoever-was-there";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return about(event).isPresent();
    }

    /** The notice leads to the page where each gets a link; no notice and no mail holds one. */
    @Override
    public void react(RecordedEvent event) {
        var about = about(event).orElseThrow();
        var id = ((WorkshopsEvent) event.data()).workshop();
        workshops.find(id).ifPresent(workshop -> {
            var path = workshop.slug()
                    .map(slug -> "/workshops/" + slug + "/survey")
                    .orElse("/workshops");
            var notice = Notice.of(event, path, "platform.notice.survey." + about, workshop.title());
            notifications.tell(workshops.attended(id), Topic.WORKSHOP, notice);
        });
    }

    private static Optional<String> about(RecordedEvent event) {
        return switch (event.data()) {
            case WorkshopsEvent.SurveyOpened _ -> Optional.of("opened");
            case WorkshopsEvent.SurveyClosing _ -> Optional.of("closing");
            default -> Optional.empty();
        };
    }
}
