package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.platform.account.session.Session;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Where a person is signed in, the last used first. */
record SessionsView(List<Entry> entries) {

    public boolean others() {
        return entries.size() > 1;
    }

    /** @param present whether it is the one that the page is shown in */
    record Entry(String id, String device, LocalDate begun, LocalDate seen, boolean present) {
        static Entry of(Session session, UUID present) {
            return new Entry(
                    session.id().toString(),
                    session.device(),
                    LocalDate.ofInstant(session.begunAt(), ZoneOffset.UTC),
                    LocalDate.ofInstant(session.seenAt(), ZoneOffset.UTC),
                    session.id().equals(present));
        }
    }
}
