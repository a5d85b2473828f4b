package eu.savoirfaire.platform.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all that the program answers to strangers, pages, files, refusals and what is for operation. */
class EveryAnswerTest {
    @TempDir
    static Path data;

    private static Installation installation;
    private static URI server;
    private static HttpClient client;

    @BeforeAll
    static void serve() {
        installation = Installation.serving(data, Map.of("micronaut.server.port", -1, "savoir.demo", false));
        server = installation.part(EmbeddedServer.class).start().getURI();
        client = HttpClient.newHttpClient();
        assertThat(installation.part(Startup.class).await(Duration.ofSeconds(30)))
                .isTrue();
    }

    @AfterAll
    static void end() {
        client.close();
        installation.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "HEAD, /, 200",
        "GET, /practices, 200",
        "HEAD, /practices, 200",
        "GET, /static/kit/savoir.css, 200",
        "HEAD, /static/kit/savoir.css, 200",
        "GET, /static/kit/mark.svg, 200",
        "GET, /static/kit/nothing.css, 404",
        "GET, /no-such-page, 404",
        "HEAD, /no-such-page, 404",
        "GET, /api/v1/practices, 200",
        "GET, /api/v1/no-such-thing, 404",
        "GET, /api/v1/practices?page=-1, 400",
        "GET, /api/v1/practices?page=2147483647&size=100, 200",
        "GET, /api/v1/practices?page=99999999999999999999, 400",
        "GET, /practices?page=%zz, 400",
        "GET, /health, 200",
        "GET, /health/liveness, 200",
        "GET, /prometheus, 200",
        "HEAD, /prometheus, 200",
        "POST, /practices, 405",
        "DELETE, /, 405",
        "PATCH, /api/v1/practices, 405",
        "TRACE, /, 405",
        "OPTIONS, /practices, 405"
    })
    void carriesTheSecurityHeadersWhateverItIs(String method, String path, int status) throws IOException {
        var answer = raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        requireSecured(answer);
        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE / HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b"
            })
    void aMessageThatIsNoneIsRefusedWithTheHeadersToo(String head) throws IOException {
        var answer = raw(head + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "netty");
        requireSecured(answer);
    }

    @Test
    void aMessageOfTwoLengthsIsNotReadAsTwo() throws IOException {
        var smuggled = "GET /practices HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var answer = raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + smuggled.length()
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n" + smuggled);

        assertThat(answer.split("HTTP/1\\.1 [1-5]", -1)).hasSize(2);
        assertThat(answer).doesNotStartWith("HTTP/1.1 2");
    }

    @Test
    void aFormOfEndlesslyManyFieldsIsRefused() throws Exception {
        var body = "a=b&".repeat(5_000);
        var answer = client.send(
                HttpRequest.newBuilder(server.resolve("/practices/any/ask"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void noLinkStandsTwiceInTheFooter() throws Exception {
        var page = get("/").body();

        var links = Pattern.compile("href=\"([^\"]+)\"")
                .matcher(page.substring(page.lastIndexOf("<footer")))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whoFloodsTheSearchIsHeldBackAndTheRestGoesOn() throws Exception {
        var answer = get("/api/v1/practices?q=a");
        for (var i = 0; i < 2_000 && answer.statusCode() == 200; i++) {
            answer = get("/api/v1/practices?q=" + i);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/no-such-page",
                "/api",
                "/static/kit/savoir.css",
                "/static/kit/savoir.js",
                "/static/kit/mark.svg"
            })
    void everyTextSaysItsEncoding(String path) throws Exception {
        assertThat(get(path).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).containsIgnoringCase("charset=utf-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/application.yml",
                "/logback.xml",
                "/static/",
                "/static/kit",
                "/static/kit/",
                "/static/..%2Fapplication.yml",
                "/static/kit/..%2F..%2Fapplication.yml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/beans",
                "/env",
                "/routes",
                "/loggers",
                "/metrics",
                "/threaddump",
                "/refresh",
                "/stop",
                "/info",
                "/pattern-book",
                "/h2-console"
            })
    void nothingIsServedButWhatIsMeantToBe(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void healthTellsNobodyWhereTheDataIs() throws Exception {
        var answer = get("/health");

        assertThat(answer.body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("jdbc:", data.toString(), System.getProperty("user.dir"));
    }

    @Test
    void noAnswerSaysWhichServerItIs() throws Exception {
        assertThat(get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private static void requireSecured(String answer) {
        var head = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
        assertThat(head)
                .contains("content-security-policy: default-src 'none'")
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .contains("x-content-type-options: nosniff")
                .contains("referrer-policy: same-origin")
                .contains("permissions-policy: ")
                .contains("cross-origin-opener-policy: same-origin")
                .contains("cross-origin-resource-policy: same-origin")
                .doesNotContain("access-control-allow-origin");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
