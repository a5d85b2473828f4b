package eu.savoirfaire.platform.notification.page;

import static java.util.stream.Collectors.joining;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.ProvenByAddress;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.account.form.Field;
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
                "",
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
                told(before),
                true);
        return HttpResponse.ok(Page.of(TEMPLATE, view, "platform.unsubscribe.done"));
    }

    @Post("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(String token, @Body Map<String, Object> form) {
        notifications.subscribe(proven(token), before(Field.typed(form, "before")));
        return HttpResponse.seeOther(URI.create("/unsubscribe/" + token));
    }

    private Unsubscription proven(String token) {
        return tokens.read(token).orElseThrow(() -> new Refused(new NotificationRefusal.NoToken()));
    }

    private static List<Label> labels(Collection<Topic> topics) {
        return topics.stream().sorted().map(Topic::label).toList();
    }

    /** How it was, as one word for each topic. */
    private static String told(Map<Topic, Rhythm> before) {
        return before.entrySet().stream()
                .map(topic -> topic.getKey().name() + ":" + topic.getValue().name())
                .collect(joining(" "));
    }

    /** The same, as it was sent back; words that say nothing are passed over. */
    private static Map<Topic, Rhythm> before(String told) {
        var before = new EnumMap<Topic, Rhythm>(Topic.class);
        for (var word : told.split(" ")) {
            var parts = word.split(":", 2);
            Topic.of(parts[0])
                    .filter(Topic::choosable)
                    .ifPresent(
                            topic -> Rhythm.of(parts[parts.length - 1]).ifPresent(rhythm -> before.put(topic, rhythm)));
        }
        return before;
    }

    /**
     * @param button empty when there is nothing to do
     * @param before how it was, sent along to be undone
     */
    record UnsubscribeView(
            String action, Label lead, List<Label> topics, Optional<Label> button, String before, boolean undo) {}
}
