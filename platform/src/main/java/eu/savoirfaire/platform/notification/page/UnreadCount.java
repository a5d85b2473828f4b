package eu.savoirfaire.platform.notification.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.HeaderCount;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How many notices wait for whoever is signed in, on every page. */
@Singleton
final class UnreadCount implements HeaderCount {
    private final NoticeBox box;

    UnreadCount(NoticeBox box) {
        this.box = box;
    }

    @Override
    public Optional<Shown> shown(HttpRequest<?> request) {
        return SignedIn.of(request).map(SignedIn::person).map(person -> {
            // before the count: what comes in between is told twice rather than not at all
            var last = box.last(person);
            var unread = box.unread(person);
            return new Shown(
                    Label.key("platform.notice.title"),
                    Label.key("platform.notice.unread", unread),
                    "/account/notifications",
                    unread,
                    "/account/notifications/stream?after=" + last);
        });
    }
}
