package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.catalogue.CatalogueEvent.SheetCalls;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Set;

/** A sheet on its way waits for somebody, or came back: they are told, with the page on which to go on. */
@Singleton
final class WhenSheetCallsTellWhomItCalls implements Reaction {
    /** What its authors are told; everything else is for those who judge. */
    private static final Set<String> FOR_AUTHORS =
            Set.of("returned", "changes-requested", "lapsed", "accepted", "declined", "hidden", "removed", "back");

    private final Notifications notifications;

    WhenSheetCallsTellWhomItCalls(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-sheet-calls-tell-whom-it-calls";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof SheetCalls;
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof SheetCalls calls) {
            var path = (FOR_AUTHORS.contains(calls.about()) ? "/sheets/" : "/review/") + calls.code();
            var notice = Notice.of(event, path, "platform.notice.sheet." + calls.about(), calls.code());
            notifications.tell(calls.people(), Topic.REVIEW, notice);
        }
    }
}
