package eu.savoirfaire.platform.account.door;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody with a browser: it keeps cookies, and sends forms with the token that the page gave. It follows no redirect. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI house;

    public Visitor(URI house) {
        this.house = house;
    }

    public HttpResponse<String> get(String path) {
        return sent(HttpRequest.newBuilder(house.resolve(path))
                .header("Accept", "text/html")
                .header("User-Agent", "Firefox Android")
                .build());
    }

    /** Asks for a page with headers of one's own: names and values in turn. */
    public HttpResponse<String> getWith(String path, String... headers) {
        return sent(HttpRequest.newBuilder(house.resolve(path)).headers(headers).build());
    }

    /** Sends the form of the page with these fields: names and values in turn. */
    public HttpResponse<String> sendFrom(String page, String action, String... fields) {
        return sendWithToken(token(page), action, fields);
    }

    public HttpResponse<String> send(String action, String... fields) {
        return sendFrom(action, action, fields);
    }

    /** Asks as a script of the page does. */
    HttpResponse<String> ask(String page, String action) {
        return sent(form(action, "formToken=" + encoded(token(page)), "application/json"));
    }

    public HttpResponse<String> sendWithToken(String token, String action, String... fields) {
        var body = new StringBuilder("formToken=").append(encoded(token));
        for (var i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return sent(form(action, body.toString(), "text/html"));
    }

    private HttpRequest form(String action, String body, String accepted) {
        return HttpRequest.newBuilder(house.resolve(action))
                .header("Accept", accepted)
                .header("User-Agent", "Firefox Android")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The token of a form on a page. */
    public String token(String page) {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError("no form on " + page);
        }
        return found.group(1);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Takes over another's cookie. */
    public void steal(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain(house.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(house, cookie);
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
