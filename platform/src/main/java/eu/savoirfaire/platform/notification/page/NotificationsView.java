package eu.savoirfaire.platform.notification.page;

import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.notification.box.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A page of notices.
 *
 * @param last the number of the latest: marking all read goes up to it
 * @param page which page it is, from 0
 */
record NotificationsView(List<Entry> entries, long unread, long count, long last, int page, PageLinks links) {

    static NotificationsView of(List<Told> told, long unread, long count, long last, Address address, Paging paging) {
        return new NotificationsView(
                told.stream().map(Entry::of).toList(),
                unread,
                count,
                last,
                paging.page(),
                PageLinks.of(address, paging, count));
    }

    public boolean empty() {
        return count == 0;
    }

    record Entry(String href, Label topic, Label text, LocalDate day, boolean read) {
        static Entry of(Told told) {
            return new Entry(
                    told.path(),
                    told.topic().label(),
                    told.notice().label(),
                    LocalDate.ofInstant(told.at(), ZoneOffset.UTC),
                    told.read());
        }
    }
}
