package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.password.Passwords;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What strangers send leaves nothing behind in memory, however much of it they send. */
class FlatHeapIT {
    private static final long MEGABYTE = 1 << 20;
    private static final String PASSWORD = "tre gatti sul tetto";
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("form=([^;]+)");

    private static Served served;
    private static HttpClient client;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.with(Map.of("savoir.demo", true, "savoir.web.behind-proxy", true));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void end() {
        client.close();
        served.close();
    }

    @Test
    void aMillionLanguagesThatNobodySpeaksLeaveNothingBehind() {
        var locales = served.part(HttpLocaleResolver.class);
        var router = served.part(Router.class);
        var seen = new HashSet<Object>();
        IntStream.range(0, 10_000).forEach(number -> seen.add(asked(locales, router, number)));
        var before = heap();

        IntStream.range(10_000, 1_010_000).forEach(number -> seen.add(asked(locales, router, number)));

        assertThat(heap() - before).isLessThan(4 * MEGABYTE);
        assertThat(seen).as("whatever was asked for, one of ours is answered").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void tenThousandOfThemByHttpLeaveNothingBehindEither() {
        IntStream.range(0, 500).forEach(FlatHeapIT::visit);
        var before = heap();

        IntStream.range(500, 10_500).forEach(FlatHeapIT::visit);

        // senders are remembered, 20,000 at most; and what a running program leaves lying about
        assertThat(heap() - before).isLessThan(16 * MEGABYTE);
    }

    @Test
    void fiftyWhoSignInAtOnceNeedNoMoreMemoryThanAFew() throws InterruptedException {
        IntStream.range(0, 50).forEach(FlatHeapIT::account);
        fiftyTrials(50);
        var before = heap();
        var most = new AtomicLong();
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var looking = watch.scheduleWithFixedDelay(
                    () -> most.accumulateAndGet(heap(), Math::max), 0, 250, TimeUnit.MILLISECONDS);
            fiftyTrials(100);
            looking.cancel(false);
        }

        assertThat(most.get()).as("somebody looked").isGreaterThan(before);
        assertThat(heap() - before).as("left behind").isLessThan(8 * MEGABYTE);
        // one of 19 MiB for each processor; fifty would be 950 MiB
        var atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
        assertThat(most.get() - before).as("in between").isLessThan((atOnce * 20 + 100) * MEGABYTE);
    }

    private static Object asked(HttpLocaleResolver locales, Router router, int number) {
        var request = new SimpleHttpRequest<>(HttpMethod.GET, "/practices", null)
                .header(HttpHeaders.ACCEPT_LANGUAGE, tag(number));
        assertThat(router.find(HttpMethod.GET, "/practices", request).count()).isEqualTo(1);
        assertThat(Visit.of(request).language()).isNotNull();
        return locales.resolveOrDefault(request);
    }

    private static void visit(int number) {
        var response = sent(request("/about", number)
                .header("Accept-Language", tag(number))
                .GET()
                .build());
        assertThat(response.statusCode()).isEqualTo(200);
    }

    /** Another language each time, as far as anybody can tell. */
    private static String tag(int number) {
        return "x" + Integer.toString(number, 36) + "-" + Integer.toString(number % 1_000 + 100) + ",zz;q=0."
                + number % 10;
    }

    private static void fiftyTrials(int sender) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(50)) {
            assertThat(threads.invokeAll(trials(sender))).allMatch(answer -> answer.resultNow() == 400);
        }
    }

    private static List<Callable<Integer>> trials(int sender) {
        return IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(number -> () -> signIn(number, sender + number))
                .toList();
    }

    /** A sign-in whose password is wrong: it costs as much as a right one, and mails nothing. */
    private static int signIn(int person, int sender) {
        var shown = sent(request("/account/sign-in", sender).GET().build());
        var token = TOKEN.matcher(shown.body());
        var cookie = COOKIE.matcher(String.join(";", shown.headers().allValues("Set-Cookie")));
        assertThat(token.find() && cookie.find()).isTrue();
        var form = "formToken=" + encoded(token.group(1)) + "&address=" + encoded(address(person)) + "&password=wrong";
        return sent(request("/account/sign-in", sender)
                        .header("Cookie", "form=" + cookie.group(1))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .statusCode();
    }

    private static void account(int number) {
        var account = served.part(Accounts.class).open(new EmailAddress(address(number)), "Somebody", Language.IT);
        var passwords = served.part(Passwords.class);
        passwords.set(account.id(), passwords.hashed(PASSWORD));
    }

    private static String address(int number) {
        return "person" + number + "@example.org";
    }

    private static HttpRequest.Builder request(String path, int sender) {
        return HttpRequest.newBuilder(URI.create(served.at(path)))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", "10.0." + (sender >> 8 & 255) + "." + (sender & 255));
    }

    private static HttpResponse<String> sent(HttpRequest request) {
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

    /** What is really held. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
