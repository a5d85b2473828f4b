package eu.savoirfaire.platform.privacy.data;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.RoleNames;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who looked at one's data: the office and the role, and when. Not the name: who works for people is protected from those
 * who look for somebody to blame, and the office answers for them.
 */
@Controller("/account/data/views")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ViewPages {
    private static final int MOST = 200;

    private final AuditLog audit;
    private final OrganisationNames organisations;

    ViewPages(AuditLog audit, OrganisationNames organisations) {
        this.audit = audit;
        this.organisations = organisations;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var account = SignedIn.require(request).person().account();
        var seen = audit.about(account, Viewing.ACTION, AuditLog.NEWEST, MOST).stream()
                .map(this::seen)
                .toList();
        return Page.of("platform/privacy/views", new ViewsView(seen), "platform.views")
                .below(Label.key("platform.account"), "/account");
    }

    private Seen seen(AuditEntry entry) {
        return new Seen(
                entry.time().atZone(ZoneId.systemDefault()),
                words(entry, "roles")
                        .map(Role::valueOf)
                        .filter(role -> role != Role.VISITOR)
                        .map(RoleNames::of)
                        .toList(),
                words(entry, "organisations")
                        .map(id -> new OrganisationId(UUID.fromString(id)))
                        .flatMap(id -> organisations.name(id).stream())
                        .collect(Collectors.joining(", ")));
    }

    private static Stream<String> words(AuditEntry entry, String detail) {
        return Stream.of(entry.details().getOrDefault(detail, "").split(" ")).filter(word -> !word.isBlank());
    }

    /** The latest first. */
    record ViewsView(List<Seen> seen) {}

    record Seen(ZonedDateTime time, List<Label> roles, String organisations) {}
}
