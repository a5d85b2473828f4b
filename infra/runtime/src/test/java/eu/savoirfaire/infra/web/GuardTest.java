package eu.savoirfaire.infra.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "savoir.pattern-book", value = "true")
class GuardTest extends WebTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pattern-book",
                "/nothing",
                "/api/v1/nothing",
                "/pattern-book/fails/defect",
                "/static/kit/mark.svg",
                "/api/v1/pattern-book/list",
                "/pattern-book/broken-template"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        requireSecured(get(path));
    }

    @Test
    void thePolicyAllowsOurScriptByItsNonceAndNothingInline() {
        var response = get("/pattern-book");
        var policy = header(response, "Content-Security-Policy");
        var nonce = found("script-src 'nonce-([^']+)'", policy);

        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(response.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(header(get("/pattern-book"), "Content-Security-Policy")).doesNotContain(nonce);
    }

    @Test
    void aFormWithItsTokenIsTaken() {
        var page = get("/pattern-book");
        var sent = post(
                "/pattern-book", "name=Amina&formToken=" + token(page), "Content-Type", FORM, "Cookie", cookie(page));

        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void aFormThatArrivesInPiecesIsTakenToo() throws IOException {
        var page = get("/pattern-book");
        var body = "name=Amina&formToken=" + token(page);
        try (var socket = new Socket("localhost", server.getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST /pattern-book HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Type: " + FORM
                            + "\r\nCookie: " + cookie(page) + "\r\nContent-Length: " + body.length() + "\r\n\r\n")
                    .getBytes(UTF_8));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            // the server has read the head, and waits for the rest
            assertThat(in.readLine()).startsWith("HTTP/1.1 100");
            assertThat(in.readLine()).isEmpty();
            out.write(body.getBytes(UTF_8));

            assertThat(in.readLine()).startsWith("HTTP/1.1 303");
        }
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var page = get("/pattern-book");

        requireRefused(post("/pattern-book", "name=Amina", "Content-Type", FORM, "Cookie", cookie(page)));
        requireRefused(post("/pattern-book", "", "Content-Type", FORM));
    }

    @Test
    void aTokenIsWorthNothingToAnotherBrowser() {
        var mine = get("/pattern-book");
        var theirs = get("/pattern-book");

        requireRefused(post(
                "/pattern-book", "name=A&formToken=" + token(mine), "Content-Type", FORM, "Cookie", cookie(theirs)));
        requireRefused(post("/pattern-book", "name=A&formToken=" + token(mine), "Content-Type", FORM));
    }

    @Test
    void aTokenInTheAddressOfAnOrdinaryFormDoesNotCount() {
        var page = get("/pattern-book");

        requireRefused(
                post("/pattern-book?formToken=" + token(page), "name=A", "Content-Type", FORM, "Cookie", cookie(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=x", "application/octet-stream"})
    void noBodyThatAnySiteMaySendGetsRoundTheToken(String type) {
        var page = get("/pattern-book");
        var sent = post("/pattern-book", "name=A", "Content-Type", type, "Cookie", cookie(page));

        assertThat(sent.statusCode()).isIn(403, 415);
        requireSecured(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "AAAA", "%00", "%zz", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aMadeUpTokenIsRefused(String token) {
        var page = get("/pattern-book");
        var sent = post("/pattern-book", "name=A&formToken=" + token, "Content-Type", FORM, "Cookie", cookie(page));

        assertThat(sent.statusCode()).isIn(400, 403);
    }

    @Test
    void tokensDifferFromPageToPageSoThatCompressionTellsNothing() {
        var first = get("/pattern-book");
        var second = get("/pattern-book", "Cookie", cookie(first));

        assertThat(token(second)).isNotEqualTo(token(first));
        assertThat(second.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("form="));
    }

    @Test
    void anotherSiteCannotChangeAnything() {
        var page = get("/pattern-book");
        var body = "name=A&formToken=" + token(page);

        requireRefused(post(
                "/pattern-book", body, "Content-Type", FORM, "Cookie", cookie(page), "Sec-Fetch-Site", "cross-site"));
        requireRefused(post(
                "/pattern-book", body, "Content-Type", FORM, "Cookie", cookie(page), "Origin", "https://evil.example"));
        requireRefused(send(
                request("/api/v1/pattern-book").PUT(HttpRequest.BodyPublishers.ofString("{}")),
                "Content-Type",
                "application/json",
                "Origin",
                "https://evil.example"));
        assertThat(post(
                                "/pattern-book",
                                body,
                                "Content-Type",
                                FORM,
                                "Cookie",
                                cookie(page),
                                "Origin",
                                server.getURL().toString())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPageWithoutFormSetsNoCookie() {
        assertThat(get("/nothing").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aRouteCanBeClosedWhileAllOthersStayOpen() {
        assertThat(get("/api/v1/pattern-book/closed").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/pattern-book/list").statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        for (var i = 0; i < 3; i++) {
            assertThat(get("/api/v1/pattern-book/limited").statusCode()).isEqualTo(200);
        }

        var refused = get("/api/v1/pattern-book/limited", "X-Forwarded-For", "203.0.113.9");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
    }

    private static void requireSecured(HttpResponse<String> response) {
        assertThat(header(response, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Permissions-Policy")).contains("geolocation=()");
        assertThat(header(response, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static void requireRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(403);
        requireSecured(response);
    }

    private static String token(HttpResponse<String> page) {
        return found("name=\"formToken\" value=\"([^\"]+)\"", page.body());
    }

    private static String cookie(HttpResponse<String> page) {
        return found("(form=[^;]+);", header(page, "Set-Cookie"));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
