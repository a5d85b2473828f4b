package eu.savoirfaire.platform.notification.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.ProvenByAddress;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import eu.savoirfaire.platform.notification.preference.UnsubscribeTokens;
import eu.savoirfaire.platform.notification.preference.Unsubscription;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaving mail behind (RFC 8058). A mail program does so by a POST alone, without session and without form token; a person
 * who follows the link is shown a button, since addresses in mails are opened by many who are not the reader.
 */
@Controller("/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class UnsubscribePages {
    private static final String TEMPLATE = "platform/notification/unsubscribe";

    private final Notifications notifications;
    private final UnsubscribeTokens tokens;

    UnsubscribePages(Notifications notifications, UnsubscribeTokens tokens) {
        this.notifications = notifications;
        this.tokens = tokens;
    }

    @Get
    Page ask(String token) {
        var view = new UnsubscribeView(
                "/unsubscribe/" + token,
                Label.key("platform.unsubscribe.lead"),
                labels(proven(token).topics()),
                Optional.of(Label.key("platform.unsubscribe.button")),
                List.of(),
                false);
        return Page.of(TEMPLATE, view, "platform.unsubscribe.title");
    }

    /** The body says {@code List-Unsubscribe=One-Click}, in one of two forms; the address says everything. */
    @Post
    @Consumes(MediaType.ALL)
    @ProvenByAddress
    HttpResponse<?> leave(String token) {
        var proven = proven(token);
        var before = notifications.unsubscribe(proven);
        var view = new UnsubscribeView(
                "/unsubscribe/" + token + "/undo",
                Label.key("platform.unsubscribe.done.lead"),
                labels(proven.topics()),
                before.isEmpty() ? Optional.empty() : Optional.of(Label.key("platform.unsubscribe.undo")),
                before.entrySet().stream()
                        .map(topic ->
                                topic.getKey().name() + ":" + topic.getValue().name())
                        .toList(),
                true);
        return HttpResponse.ok(Page.of(TEMPLATE, view, "platform.unsubscribe.done"));
    }

    @Post("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(String token, @Body Map<String, Object> form) {
        notifications.subscribe(proven(token), before(form.get("before")));
        return HttpResponse.seeOther(URI.create("/unsubscribe/" + token));
    }

    private Unsubscription proven(String token) {
        return tokens.read(token).orElseThrow(() -> new Refused(new NotificationRefusal.NoToken()));
    }

    private static List<Label> labels(Collection<Topic> topics) {
        return topics.stream().sorted().map(Topic::label).toList();
    }

    /** A field that is there once comes as a text, else as a list. */
    private static Map<Topic, Rhythm> before(@Nullable Object field) {
        var before = new EnumMap<Topic, Rhythm>(Topic.class);
        var sent = field instanceof Collection<?> many ? many.stream() : Stream.ofNullable(field);
        sent.filter(String.class::isInstance).map(String.class::cast).forEach(one -> {
            var parts = one.split(":", 2);
            Topic.of(parts[0])
                    .filter(Topic::choosable)
                    .ifPresent(
                            topic -> Rhythm.of(parts[parts.length - 1]).ifPresent(rhythm -> before.put(topic, rhythm)));
        });
        return before;
    }

    /**
     * @param button empty when there is nothing to do
     * @param before how it was, sent along to be undone
     */
    record UnsubscribeView(
            String action, Label lead, List<Label> topics, Optional<Label> button, List<String> before, boolean undo) {}
}
