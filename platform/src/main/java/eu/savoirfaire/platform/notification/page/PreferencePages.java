package eu.savoirfaire.platform.notification.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.preference.Preferences;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.http.HttpRequest;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a person wants to be told. */
@Controller("/account/notifications/preferences")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PreferencePages {
    private static final String PAGE = "/account/notifications/preferences";
    private static final String FORM = "preferences";

    private final Notifications notifications;
    private final Preferences preferences;

    PreferencePages(Notifications notifications, Preferences preferences) {
        this.notifications = notifications;
        this.preferences = preferences;
    }

    @Get
    Page form(HttpRequest<?> request) {
        var who = SignedIn.require(request);
        return page(
                preferences.of(who.person()),
                Visit.of(request).parameter("saved").isPresent());
    }

    /** What is no choice leaves the topic as it was. */
    @Post
    HttpResponse<?> choose(HttpRequest<?> request, @Body Map<String, Object> form) {
        var who = SignedIn.require(request);
        var chosen = new EnumMap<Topic, Rhythm>(Topic.class);
        for (var topic : Topic.choices()) {
            Rhythm.of(Field.typed(form, topic.code())).ifPresent(rhythm -> chosen.put(topic, rhythm));
        }
        if (Visit.of(request).switching()) {
            var shown = new EnumMap<Topic, Rhythm>(preferences.of(who.person()));
            shown.putAll(chosen);
            return HttpResponse.ok(page(shown, false).keepingForm(FORM));
        }
        notifications.choose(who.person(), chosen);
        return HttpResponse.seeOther(URI.create(PAGE + "?saved=yes"));
    }

    private static Page page(Map<Topic, Rhythm> rhythms, boolean saved) {
        var rows = Topic.choices().stream()
                .map(topic -> PreferencesView.Row.of(topic, rhythms.getOrDefault(topic, topic.usual())))
                .toList();
        return Page.of(
                        "platform/notification/preferences",
                        new PreferencesView(rows, saved),
                        "platform.notice.preferences")
                .below(Label.key("platform.account"), "/account")
                .below(Label.key("platform.notice.title"), "/account/notifications");
    }

    record PreferencesView(List<Row> rows, boolean saved) {

        /** @param name of the field */
        record Row(String name, Label label, List<Choice> choices) {
            static Row of(Topic topic, Rhythm present) {
                return new Row(
                        topic.code(),
                        topic.label(),
                        Arrays.stream(Rhythm.values())
                                .map(rhythm -> Choice.of(rhythm.name(), rhythm.label(), rhythm == present))
                                .toList());
            }
        }
    }
}
