package eu.savoirfaire.platform.notification.live;

import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.stream.EventStreams;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** The stream that the header of a page listens to. */
@Controller("/account/notifications/stream")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NoticeStreamPages {
    private static final long TRY_AGAIN_SECONDS = 60;

    private final NoticeStream stream;
    private final NoticeBox box;
    private final Permissions permissions;

    NoticeStreamPages(NoticeStream stream, NoticeBox box, Permissions permissions) {
        this.stream = stream;
        this.box = box;
        this.permissions = permissions;
    }

    /** What the browser says of itself wins over the address, which a page wrote when it was made. */
    @Get
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Flux<Event<LiveNotice>>> follow(HttpRequest<?> request) {
        var who = SignedIn.require(request);
        permissions.require(who.actor(), "notification.read", who.person().account());
        var visit = Visit.of(request);
        var after = number(request.getHeaders().get("Last-Event-ID"))
                .or(() -> number(visit.parameter("after").orElse(null)))
                .orElseGet(() -> box.last(who.person()));
        if (!stream.hasRoom(who.person())) {
            throw new Refused(new WebRefusal.TooMany(TRY_AGAIN_SECONDS));
        }
        return EventStreams.answer(stream.of(who, visit.language(), after));
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
