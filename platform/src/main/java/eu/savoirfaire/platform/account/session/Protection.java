package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.PlatformEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells that what protects an account was changed, in the transaction of the change: its person ought to hear of it. */
@Singleton
public class Protection {
    private final EventLog events;
    private final TimeOrderedIds ids;

    Protection(EventLog events, TimeOrderedIds ids) {
        this.events = events;
        this.ids = ids;
    }

    /** Each change is a stream of its own: the version of the account does not move with it. */
    public void changed(PlatformEvent event) {
        events.append("protection/" + ids.next(), 1, List.of(event));
    }
}
