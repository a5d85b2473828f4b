package eu.savoirfaire.platform.flow.tell.cohort;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.CohortEvent;
import eu.savoirfaire.matching.CohortEvent.CohortCancelled;
import eu.savoirfaire.matching.CohortEvent.CohortConfirmed;
import eu.savoirfaire.matching.CohortEvent.CohortRunProposed;
import eu.savoirfaire.matching.CohortEvent.SeatMoved;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;

/** A run came to its end: who began it is told. It was confirmed, or will not be: everybody in it. A seat is free: who is asked. */
@Singleton
final class WhenCohortsMoveTellTheirPeople implements Reaction {
    private static final String KEY = "platform.notice.cohort.";

    private final CohortEvent.Concerned concerned;
    private final Notifications notifications;

    WhenCohortsMoveTellTheirPeople(CohortEvent.Concerned concerned, Notifications notifications) {
        this.concerned = concerned;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-cohorts-move-tell-their-people";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return switch (event.data()) {
            case SeatMoved moved -> moved.action().equals("offer");
            case CohortEvent _ -> true;
            default -> false;
        };
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof CohortEvent about) {
            concerned.name(about.cohort()).ifPresent(name -> tell(event, about, name));
        }
    }

    private void tell(RecordedEvent event, CohortEvent about, String name) {
        var path = "/matching/cohorts/" + about.cohort().value();
        switch (about) {
            case CohortRunProposed proposed -> {
                var notice = Notice.of(event, path + "/runs/" + proposed.run(), KEY + "proposed", name);
                concerned.starter(proposed.run()).ifPresent(who -> notifications.tell(who, Topic.MATCHING, notice));
            }
            case CohortConfirmed confirmed ->
                notifications.tell(
                        concerned.people(confirmed.cohort()),
                        Topic.MATCHING,
                        Notice.of(event, path + "/join", KEY + "confirmed", name));
            case CohortCancelled cancelled ->
                notifications.tell(
                        concerned.people(cancelled.cohort()),
                        Topic.MATCHING,
                        Notice.of(event, path, KEY + "cancelled", name));
            case SeatMoved moved -> {
                var notice = Notice.of(event, path + "/join", KEY + "seat", name);
                concerned.person(moved.need()).ifPresent(who -> notifications.tell(who, Topic.MATCHING, notice));
            }
        }
    }
}
