package eu.savoirfaire.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program begins a sheet and writes its sections. */
class DraftApiTest {
    private static final String SHEET =
            "{\"language\": \"en\", \"sections\": {\"subject\": \"A desk on wheels\", \"other\": \"Made by a program\"}}";

    private static TestDatabase database;
    private static ApplicationContext context;
    private static EmbeddedServer server;
    private static HttpClient client;
    private static String session;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2InMemory();
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.put("micronaut.server.port", -1);
        context = ApplicationContext.run(settings);
        server = context.getBean(EmbeddedServer.class).start();
        client = HttpClient.newHttpClient();
        session = session();
    }

    @AfterAll
    static void close() {
        client.close();
        context.close();
        database.close();
    }

    @Test
    void theSameRequestTwiceBeginsOneSheet() throws Exception {
        var key = UUID.randomUUID().toString();

        var first = begin(key, SHEET);
        var again = begin(key, SHEET);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(first.body()).contains("A desk on wheels", "\"institution\"", "Ponte Nuovo");
        assertThat(begin(key, SHEET.replace("wheels", "skis")).statusCode()).isEqualTo(409);
        assertThat(begin(UUID.randomUUID().toString(), SHEET).headers().firstValue("Location"))
                .isNotEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void aSheetWithoutASubjectOrALanguageOrAKeyIsRefused() throws Exception {
        assertThat(begin(UUID.randomUUID().toString(), "{\"language\": \"en\", \"sections\": {}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(begin(UUID.randomUUID().toString(), "{\"language\": \"xx\", \"sections\": {\"subject\": \"S\"}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(begin(UUID.randomUUID().toString(), "{}").statusCode()).isEqualTo(400);
        var request = request("/api/v1/practices").POST(BodyPublishers.ofString(SHEET));
        assertThat(send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void aSectionIsWrittenByWhoeverKnowsWhatItSays() throws Exception {
        var draft = begun();
        var address = draft + "/sections/results";
        var read = send(request(address).GET());
        var tag = read.headers().firstValue("ETag").orElseThrow();

        assertThat(put(address, null, "First").statusCode()).isEqualTo(428);
        var written = put(address, tag, "- one\\n• two");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(written.body()).contains("- one\\n- two");
        assertThat(put(address, tag, "Too late").statusCode()).isEqualTo(412);
        var next = written.headers().firstValue("ETag").orElseThrow();
        assertThat(put(address, next, "Then this").statusCode()).isEqualTo(200);
        assertThat(send(request(draft).GET()).body()).contains("Then this").doesNotContain("Too late");
    }

    @Test
    void anotherSectionWrittenMeanwhileIsNoObstacle() throws Exception {
        var draft = begun();
        var results = send(request(draft + "/sections/results").GET());
        var tag = results.headers().firstValue("ETag").orElseThrow();
        var territory = send(request(draft + "/sections/territory").GET());

        var other = put(
                draft + "/sections/territory",
                territory.headers().firstValue("ETag").orElseThrow(),
                "Twelve villages");

        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(put(draft + "/sections/results", tag, "Six hundred").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInReadsNoDraft() throws Exception {
        var draft = begun();
        var visitor = HttpRequest.newBuilder(server.getURI().resolve(draft)).GET();

        assertThat(send(visitor).statusCode()).isEqualTo(401);
        assertThat(send(request("/api/v1/practices/GP-1900-0001/draft").GET()).statusCode())
                .isEqualTo(404);
        assertThat(send(request(draft + "/sections/nothing").GET()).statusCode())
                .isEqualTo(404);
    }

    private static String begun() throws Exception {
        var answer = begin(UUID.randomUUID().toString(), SHEET);
        var code = Pattern.compile("GP-\\d+-\\d+").matcher(answer.body());
        assertThat(code.find()).as(answer.body()).isTrue();
        return "/api/v1/practices/" + code.group() + "/draft";
    }

    private static HttpResponse<String> begin(String key, String body) throws Exception {
        return send(request("/api/v1/practices").header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> put(String path, @Nullable String tag, String text) throws Exception {
        var request = request(path).PUT(BodyPublishers.ofString("{\"text\": \"" + text + "\"}"));
        return send(tag == null ? request : request.header("If-Match", tag));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.getURI().resolve(path))
                .header("Cookie", "session=" + session)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String session() {
        var administrator =
                new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());
        var accounts = context.getBean(Accounts.class);
        var opened = accounts.open(new EmailAddress("program@example.org"), "Program", Language.EN);
        var where = context.getBean(OrganisationNames.class).named("Ponte Nuovo");
        RequestActor.actingAs(
                administrator, () -> accounts.give(opened.id(), new HeldRole(Role.CONTRIBUTOR, Optional.of(where))));
        var writer = accounts.find(opened.id()).orElseThrow();
        return context.getBean(Sessions.class).begin(writer, "program", false).text();
    }
}
