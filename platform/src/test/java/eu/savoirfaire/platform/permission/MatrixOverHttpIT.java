package eu.savoirfaire.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.operation.Startup;
import eu.savoirfaire.platform.permission.RouteActions.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The matrix as whoever knocks meets it: every route there is, taken by somebody of every role and by nobody, on what is their
 * own, a colleague's and another organisation's, by real requests. Refused is exactly what the table refuses.
 */
class MatrixOverHttpIT {
    static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private static TestDatabase database;
    private static ApplicationContext context;
    private static HouseDoor door;
    private static Samples samples;
    private static List<Resident> residents;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.h2InMemory();
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.search.memory", true);
        settings.put("savoir.demo", true);
        settings.put("micronaut.server.port", -1);
        // each request comes from an address of its own: nobody is refused for coming too often
        settings.put("savoir.web.behind-proxy", true);
        context = ApplicationContext.run(settings);
        var server = context.getBean(EmbeddedServer.class).start();
        assertThat(context.getBean(Startup.class).await(Duration.ofMinutes(1))).isTrue();
        door = new HouseDoor(server.getURI(), context.getBean(Sessions.class));
        var ours = organisation("Rete Sportelli Arno (demo)");
        var theirs = organisation("Casa delle Lingue (demo)");
        residents = new ArrayList<>(List.of(Resident.stranger()));
        for (var role : Role.values()) {
            residents.add(resident(role, ours, "resident-" + role.ordinal()));
        }
        var colleague = resident(Role.TRAINER, ours, "colleague");
        var foreigner = resident(Role.TRAINER, theirs, "foreigner");
        samples = new EverySample(context, ours, theirs).of(new Samples(colleague, foreigner, ours, theirs), colleague);
    }

    private static OrganisationId organisation(String name) {
        return context.getBean(OrganisationNames.class).find(name).orElseThrow();
    }

    @AfterAll
    static void close() {
        door.close();
        context.close();
        database.close();
    }

    @Test
    void everyDoorOpensToThoseWhomTheTableNamesAndToNobodyElse() {
        var table = context.getBean(PolicyTable.class);
        var wrong = new ArrayList<String>();
        var knocks = 0;
        for (var route : routes().toList()) {
            var action = RouteActions.of(route.method(), route.template()).orElse("nobody's");
            for (var resident : residents) {
                for (var knock : samples.at(route, resident)) {
                    var allowed = knock.thing()
                            .map(thing -> table.allows(resident.actor(), action, thing))
                            .orElseGet(() -> table.mayEver(resident.actor(), action));
                    var answer = door.knock(route.method(), knock.path(), resident);
                    knocks++;
                    // another's thing may also be told as if it were not there
                    var hidden = knock.thing().isPresent() && !knock.whose().equals("own") && answer.status() == 404;
                    // whoever may do it to their own alone may be told either that it is not theirs or that it is not
                    // there
                    var either = knock.whose().equals(Samples.NOBODYS)
                            && !allowed
                            && table.mayEver(resident.actor(), action);
                    if (!either && allowed == (answer.refused() || hidden && !allowed)) {
                        wrong.add("%s %s, %s, %s: the table %s, the answer is %s"
                                .formatted(
                                        route.method(),
                                        route.template(),
                                        resident,
                                        knock.whose(),
                                        allowed ? "allows it" : "refuses it",
                                        answer));
                    }
                }
            }
        }
        assertThat(wrong).as("of %d knocks", knocks).isEmpty();
        assertThat(knocks).isGreaterThanOrEqualTo((int) routes().count() * residents.size());
    }

    @Test
    void everyRouteWithAVariableHasASample() {
        assertThat(routes().filter(
                                route -> samples.at(route, residents.getLast()).isEmpty()))
                .as("add what stands for their variables to EverySample")
                .isEmpty();
    }

    private static Stream<Route> routes() {
        return context.getBean(Router.class)
                .uriRoutes()
                .map(route -> new Route(
                        route.getHttpMethod(), route.getUriMatchTemplate().toString()))
                .filter(route -> route.method() != HttpMethod.HEAD && route.method() != HttpMethod.OPTIONS)
                .distinct()
                .sorted(Comparator.comparing(Route::template).thenComparing(Route::method));
    }

    /** Somebody with a role, and with one of everything that can be somebody's. */
    private static Resident resident(Role role, OrganisationId organisation, String name) throws SQLException {
        var accounts = context.getBean(Accounts.class);
        var opened = accounts.open(new EmailAddress(name + "@example.org"), name, Language.EN);
        var passwords = context.getBean(Passwords.class);
        passwords.set(opened.id(), passwords.hashed("tre gatti sul tetto"));
        if (role != Role.VISITOR) {
            RequestActor.actingAs(
                    ADMINISTRATOR, () -> accounts.give(opened.id(), new HeldRole(role, Optional.of(organisation))));
        }
        var account = accounts.find(opened.id()).orElseThrow();
        var things = new HashMap<String, UUID>();
        context.getBean(Sessions.class).begin(account, "kept", true);
        things.put(
                "session",
                id(
                        "select id from platform.session where account_id = ?",
                        account.id().value()));
        things.put("passkey", made(account.id().value(), """
                insert into platform.passkey
                    (id, account_id, name, credential, public_key, sign_count, backup_eligible, backed_up, added_at)
                values (?, ?, 'Phone', ?, '', 0, false, false, current_timestamp)"""));
        things.put("openid_identity", made(account.id().value(), """
                insert into platform.openid_identity (id, account_id, provider, issuer, subject, linked_at)
                values (?, ?, 'nobody', 'https://example.org', ?, current_timestamp)"""));
        return new Resident(Optional.of(role), Optional.of(account), Map.copyOf(things));
    }

    private static UUID made(UUID account, String sql) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.setObject(2, account);
            statement.setString(3, id.toString());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        return id;
    }

    private static UUID id(String sql, UUID account) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account);
            var rows = statement.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getObject(1, UUID.class);
        }
    }
}
