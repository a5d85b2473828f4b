package eu.savoirfaire.platform.permission;

import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.http.HttpMethod;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Knocks at the doors of a running house: each time with a session of its own, from an address of its own. */
final class HouseDoor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    /** What a form without a file is told where one is taken. */
    private static final int UNSUPPORTED = 415;

    private static final Pattern FORM_COOKIE = Pattern.compile("form=([^;]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI house;
    private final Sessions sessions;
    private int knocks;

    HouseDoor(URI house, Sessions sessions) {
        this.house = house;
        this.sessions = sessions;
    }

    /** @param location where a redirect leads; else empty */
    record Answer(int status, String location) {
        /** Turned away, or sent to sign in. */
        boolean refused() {
            return status == 401 || status == 403 || location.contains("/account/sign-in?next=");
        }
    }

    Answer knock(HttpMethod method, String path, Resident resident) {
        var session = resident.account()
                .map(account -> "session=" + sessions.begin(account, "", true).text())
                .orElse("");
        if (method == HttpMethod.GET) {
            return answer(request(path, session).GET().build());
        }
        if (path.startsWith("/api/")) {
            return answer(document(method, path, session));
        }
        var answer = answer(form(method, path, session, resident));
        return answer.status() == UNSUPPORTED ? answer(withFile(path, session, resident)) : answer;
    }

    private HttpRequest document(HttpMethod method, String path, String session) {
        return request(path, session)
                .header("Content-Type", "application/json")
                .method(method.name(), BodyPublishers.ofString("{}"))
                .build();
    }

    private HttpRequest form(HttpMethod method, String path, String session, Resident resident) {
        var permit = permit(session, resident);
        return request(path, permit.cookies())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method.name(), BodyPublishers.ofString("formToken=" + permit.token()))
                .build();
    }

    /** A form that takes a file; it carries its token in the address. */
    private HttpRequest withFile(String path, String session, Resident resident) {
        var permit = permit(session, resident);
        var file =
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"empty.txt\"\r\n\r\n\r\n--part--\r\n";
        return request(path + (path.contains("?") ? "&" : "?") + "formToken=" + permit.token(), permit.cookies())
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(file))
                .build();
    }

    /** The token of a form, and the cookies it goes with. */
    private record Permit(String token, String cookies) {}

    private Permit permit(String session, Resident resident) {
        var page = resident.account().isPresent() ? "/account/profile" : "/account/sign-in";
        var shown = sent(request(page, session).GET().build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(shown.body());
        var cookie = FORM_COOKIE.matcher(String.join("; ", shown.headers().allValues("Set-Cookie")));
        if (!token.find() || !cookie.find()) {
            throw new AssertionError("no form on " + page);
        }
        return new Permit(
                URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                "form=" + cookie.group(1) + (session.isEmpty() ? "" : "; " + session));
    }

    private HttpRequest.Builder request(String path, String cookies) {
        knocks++;
        var request = HttpRequest.newBuilder(house.resolve(path))
                .header("Accept", "text/html, */*;q=0.5")
                .header("X-Forwarded-For", "10." + (knocks >> 16) + "." + (knocks >> 8 & 255) + "." + (knocks & 255));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private Answer answer(HttpRequest request) {
        var response = sent(request, BodyHandlers.ofInputStream());
        try (var _ = response.body()) {
            // the head says it all, and a stream would not end
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
