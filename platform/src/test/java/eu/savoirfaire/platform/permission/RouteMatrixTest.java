package eu.savoirfaire.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.permission.RouteActions.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole of who may do what: each route there is, for each role, on what is one's own, of one's own organisation, and
 * of another one. The matrix is compared with the one that was read and agreed to, {@code permission/matrix.txt}.
 */
class RouteMatrixTest {
    private static final List<String> EVERY_ROLE =
            Stream.of(Role.values()).map(Role::name).toList();
    private static final String KIND = "thing";
    private static final PersonId ME = new PersonId(new UUID(1, 1));
    private static final OrganisationId OURS = new OrganisationId(new UUID(2, 1));
    private static final OrganisationId THEIRS = new OrganisationId(new UUID(2, 2));

    private static TestDatabase database;
    private static ApplicationContext context;
    private static Set<Route> routes;

    private final PolicyTable table = new PolicyTable(List.of(new Things()));

    @BeforeAll
    static void readTheRoutes() {
        database = TestDatabase.h2InMemory();
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        context = ApplicationContext.run(settings);
        routes = context.getBean(Router.class)
                .uriRoutes()
                .map(route -> new Route(
                        route.getHttpMethod(), route.getUriMatchTemplate().toString()))
                // of a GET the router makes a HEAD, and of a page's address the one that answers for its CORS
                .filter(route -> route.method() != HttpMethod.HEAD && route.method() != HttpMethod.OPTIONS)
                .collect(Collectors.toSet());
    }

    @AfterAll
    static void close() {
        context.close();
        database.close();
    }

    @Test
    void everyRouteHasARule() {
        assertThat(routes).isNotEmpty();
        assertThat(routes.stream().filter(route -> !RouteActions.all().containsKey(route)))
                .as("routes that RouteActions does not name: closed to everybody")
                .isEmpty();
    }

    @Test
    void noRuleIsForARouteThatIsGone() {
        assertThat(RouteActions.all().keySet().stream().filter(route -> !routes.contains(route)))
                .isEmpty();
    }

    @Test
    void everyRuleNamesAnActionOfTheTable() {
        assertThat(Policy.ALLOWED.keySet()).containsAll(RouteActions.all().values());
    }

    @Test
    void aHeadIsAskedForLikeTheGetItStandsFor() {
        assertThat(RouteActions.of(HttpMethod.HEAD, "/practices")).contains("practice.search");
        assertThat(RouteActions.of(HttpMethod.POST, "/practices")).isEmpty();
    }

    @Test
    void theWholeMatrixIsAsAgreed() throws IOException {
        var actual = String.join("\n", matrix()) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "matrix.txt"), actual);

        assertThat(actual)
                .as("who may do what has changed: read target/matrix.txt, and if it is meant, make it the agreed one")
                .isEqualTo(agreed());
    }

    @Test
    void whatProtectsAPersonIsNeverDoneForThem() {
        var working = as(Role.CASE_WORKER).workingFor(ME, Set.of(Role.values()));

        assertThat(Policy.ALLOWED.keySet().stream()
                        .filter(action -> action.matches("(account|mandate|role|consent|data|organisation)\\..*"))
                        .filter(action -> table.mayEver(working, action)))
                .containsExactlyInAnyOrder(
                        "account.enter", "account.rename", "mandate.work", "mandate.stop", "organisation.read");
        assertThat(Policy.ALLOWED.keySet()).containsAll(Policy.FOR_ANOTHER);
    }

    @Test
    void nobodyDoesMoreToWhatIsFartherAway() {
        for (var action : Policy.ALLOWED.keySet()) {
            for (var role : Role.values()) {
                var actor = as(role);
                var own = table.allows(actor, action, thing("own"));
                var ours = table.allows(actor, action, thing("ours"));
                var theirs = table.allows(actor, action, thing("theirs"));

                assertThat(own || !ours).as("%s %s", role, action).isTrue();
                assertThat(ours || !theirs).as("%s %s", role, action).isTrue();
            }
        }
    }

    /** Of each action, who may do it to whose things; then of each route, its action. */
    private List<String> matrix() {
        var lines = new ArrayList<String>();
        for (var action : new TreeSet<>(Policy.ALLOWED.keySet())) {
            lines.add(action);
            byWhose(action).forEach((whose, roles) -> lines.add("  " + whose + ": " + told(roles)));
            forAnother(action).ifPresent(whose -> lines.add("  acting for somebody: " + whose));
        }
        routes.stream()
                .map(route -> route.method() + " " + route.template() + " → "
                        + RouteActions.all().getOrDefault(route, "NOBODY"))
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    /** To whose things somebody may do it with the mandate of a person who holds every role; absent for the person alone. */
    private Optional<String> forAnother(String action) {
        var working = new Actor(
                        "worker", Optional.of(new PersonId(new UUID(1, 2))), Set.of(), Map.of(), Optional.empty())
                .workingFor(ME, Set.of(Role.values()));
        return whose(working, action);
    }

    private Map<String, List<String>> byWhose(String action) {
        var roles = new TreeMap<String, List<String>>();
        for (var role : Role.values()) {
            whose(as(role), action)
                    .ifPresent(whose ->
                            roles.computeIfAbsent(whose, _ -> new ArrayList<>()).add(role.name()));
        }
        whose(Actor.visitor(), action)
                .ifPresent(whose ->
                        roles.computeIfAbsent(whose, _ -> new ArrayList<>()).add("not signed in"));
        return roles;
    }

    private Optional<String> whose(Actor actor, String action) {
        var whose = Stream.of("own", "ours", "theirs")
                .filter(one -> table.allows(actor, action, thing(one)))
                .toList();
        return whose.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", whose));
    }

    private static String told(List<String> roles) {
        if (roles.containsAll(EVERY_ROLE)) {
            return roles.contains("not signed in") ? "everybody" : "everybody who has signed in";
        }
        return String.join(", ", roles);
    }

    private static Actor as(Role role) {
        return new Actor("me", Optional.of(ME), Set.of(role), Map.of(role, Set.of(OURS)), Optional.empty());
    }

    private static Reference thing(String whose) {
        return new Reference(KIND, whose);
    }

    private static String agreed() throws IOException {
        try (InputStream in = RouteMatrixTest.class.getResourceAsStream("/permission/matrix.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Things of mine, of a colleague's in my organisation, and of a stranger's in another one. */
    private static final class Things implements Ownership {
        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Owner of(Reference resource) {
            return switch (resource.id()) {
                case "own" -> new Owner(Optional.of(ME), Optional.of(OURS));
                case "ours" -> Owner.of(OURS);
                default -> Owner.of(THEIRS);
            };
        }
    }
}
