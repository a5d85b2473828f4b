package eu.savoirfaire.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@MicronautTest(transactional = false)
@Property(name = "savoir.pattern-book", value = "true")
class ProblemsTest extends WebTest {

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "CONFLICT, 409",
        "GONE, 410",
        "PRECONDITION_FAILED, 412",
        "TOO_LARGE, 413",
        "PRECONDITION_REQUIRED, 428",
        "TOO_MANY, 429",
        "UNAVAILABLE, 503",
        "not-allowed, 403",
        "defect, 500"
    })
    void everyRefusalIsADocumentForProgramsAndAPageForPeople(String how, int status) {
        requireDocument(get("/api/v1/pattern-book/fails/" + how, "Accept", "*/*"), status);
        requireDocument(get("/pattern-book/fails/" + how, "Accept", "application/json"), status);
        requirePage(get("/pattern-book/fails/" + how, "Accept", "text/html,*/*;q=0.8"), status);
    }

    @Test
    void anUnknownAddressIsNotFound() {
        requireDocument(get("/api/v1/nothing"), 404);
        requirePage(get("/nothing?lang=en"), 404);
        requirePage(get("/static/../application.yml"), 404);
        requirePage(get("/static/kit/nothing.css"), 404);
        requirePage(get("/problems/nothing"), 404);
    }

    @Test
    void aMethodThatIsNotTakenNamesThoseThatAre() {
        var response = send(request("/api/v1/pattern-book/list").DELETE());

        requireDocument(response, 405);
        assertThat(header(response, "Allow")).contains("GET");
    }

    @Test
    void aFormatThatIsNotThereIsRefused() {
        requireDocument(get("/api/v1/pattern-book/list", "Accept", "image/png"), 406);
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        var put = request("/api/v1/pattern-book").PUT(HttpRequest.BodyPublishers.ofString("a,b"));

        requireDocument(send(put, "Content-Type", "text/csv"), 415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"text\":", "[1,2", "''"})
    void brokenJsonIsRefusedInPlainWords(String body) {
        var put = request("/api/v1/pattern-book").PUT(HttpRequest.BodyPublishers.ofString(body));

        var response = send(put, "Content-Type", "application/json", "If-Match", "\"v3\"");

        requireDocument(response, 400);
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() {
        var response = get("/api/v1/pattern-book/typed?how-many=many&ui=en");

        requireDocument(response, 400);
        assertThat(response.body()).contains("\"parameter\":\"how-many\"");
    }

    @Test
    void aMissingParameterIsNamed() {
        var response = get("/api/v1/pattern-book/typed?ui=en");

        requireDocument(response, 400);
        assertThat(response.body()).contains("\"parameter\":\"how-many\"").contains("the value is missing");
    }

    @ParameterizedTest
    @CsvSource({"page=-1, page", "page=x, page", "size=101, size", "size=0, size", "size=1e3, size", "region=XX, region"
    })
    void listsRefuseBadParametersByName(String query, String parameter) {
        var response = get("/api/v1/pattern-book/list?" + query);

        requireDocument(response, 400);
        assertThat(response.body()).contains("\"parameter\":\"" + parameter + "\"");
    }

    @Test
    void aPagePastTheEndIsAnEmptyListAndUnknownNamesAreIgnored() {
        var response = get("/api/v1/pattern-book/list?page=1000000&size=100&region=ITI1&region=&nonsense=1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"items\":[],\"total\":0,\"page\":1000000,\"size\":100}");
    }

    @Test
    void writesNeedThePresentVersion() {
        var put = request("/api/v1/pattern-book")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\",\"language\":\"it\",\"href\":\"/\"}"))
                .header("Content-Type", "application/json");

        requireDocument(send(put.copy()), 428);
        requireDocument(send(put.copy(), "If-Match", "\"v2\""), 412);
        assertThat(send(put.copy(), "If-Match", "\"v1\", W/\"v3\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTemplateThatFailsIsAnErrorPageAndNotHalfAPage() {
        requirePage(get("/pattern-book/broken-template", "Accept", "text/html"), 500);
    }

    @Test
    void aDatabaseThatIsBusyIsNoDefectButWorthAnotherTrial() {
        var response = get("/api/v1/pattern-book/fails/busy");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).doesNotContain("incident", "writing");
        requirePage(get("/pattern-book/fails/busy", "Accept", "text/html"), 503);
    }

    @Test
    void anIncidentHasAWordThatTheLogKnows() {
        var response = get("/api/v1/pattern-book/fails/defect");

        assertThat(response.body())
                .containsPattern("\"incident\":\"[0-9a-f]{10}\"")
                .doesNotContain("secret");
    }

    @Test
    void anIncidentStandsInTheLogUnderItsWord() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var incidents = (Logger) LoggerFactory.getLogger("eu.savoirfaire.infra.web.problem.Incidents");
        incidents.addAppender(log);
        try {
            var body = get("/api/v1/pattern-book/fails/defect").body();

            assertThat(log.list).singleElement().satisfies(entry -> {
                assertThat(body).contains(entry.getArgumentArray()[0].toString());
                assertThat(entry.getFormattedMessage()).contains("GET /api/v1/pattern-book/fails/defect");
                assertThat(entry.getThrowableProxy().getMessage()).contains("secret detail");
            });
        } finally {
            incidents.detachAppender(log);
        }
    }

    @Test
    void aTooLargeBodyIsRefused() {
        var put = request("/api/v1/pattern-book")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + "a".repeat(11_000_000) + "\"}"));

        requireDocument(send(put, "Content-Type", "application/json", "If-Match", "\"v3\""), 413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /pattern-book?q=%zz HTTP/1.1",
                "GET /pattern-book?q=%C3 HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /pattern-book?q=a\u0001b HTTP/1.1",
                "GET /pattern-book/../../etc/passwd HTTP/1.1",
                "GET http://[ HTTP/1.1"
            })
    void addressesThatCannotBeReadDoNoHarm(String line) throws IOException {
        var answer = raw(line + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5");
        requireNoInsides(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: ,",
                "Accept-Language: ;",
                "Accept-Charset: ,;",
                "Accept-Charset: x-nothing",
                "Accept: ,,;;=",
                "Accept: /",
                "Cookie: =;=;",
                "Content-Type: ,",
                "Host: \"<b>"
            })
    void headersThatCannotBeReadDoNoHarm(String header) throws IOException {
        var answer = raw("GET /pattern-book HTTP/1.1\r\n" + (header.startsWith("Host") ? "" : "Host: localhost\r\n")
                + header + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5").doesNotContain("\"<b>");
        requireNoInsides(answer);
    }

    @Test
    void aHeaderThatIsTooLongIsRefused() throws IOException {
        var answer = raw("GET /pattern-book HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(60_000)
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4");
        requireNoInsides(answer);
    }

    @Test
    void thePageOfAProblemNamesTheParameterAndAWayOn() {
        var response = get("/pattern-book/fails/INVALID?lang=en", "Accept", "text/html");

        requirePage(response, 400);
        assertThat(response.body()).contains("href=\"/\"");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.lines().collect(Collectors.joining("\n"));
        }
    }

    private static void requireDocument(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(response.body())
                .contains("\"type\":\"/problems/")
                .contains("\"status\":" + status)
                .contains("\"title\":\"")
                .contains("\"detail\":\"")
                .contains("\"instance\":\"/");
        requireNoInsides(response.body());
    }

    private static void requirePage(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("text/html");
        assertThat(response.body()).contains("<main id=\"main\"").containsOnlyOnce("<h1");
        requireNoInsides(response.body());
    }

    private static void requireNoInsides(String text) {
        assertThat(text)
                .doesNotContain("Exception")
                .doesNotContain("eu.savoirfaire")
                .doesNotContain("io.micronaut")
                .doesNotContain("\tat ");
    }
}
