package eu.savoirfaire.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** Notices as a browser hears them, with what it missed. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class NoticeStreamTest {
    private final NoticeHouse house = new NoticeHouse(
            TestDatabase.h2InMemory(), Map.of("micronaut.server.port", -1, "savoir.events.workers", true));
    private final ApplicationContext node = house.node();
    private final URI server = node.getBean(EmbeddedServer.class).start().getURI();
    private final Sessions sessions = node.getBean(Sessions.class);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void close() {
        client.shutdownNow();
        house.close();
    }

    @Test
    void whatWasMissedIsToldExactlyOnceAndNothingElse() throws Exception {
        var reader = NoticeHouse.someone(node, Language.EN);
        var secret = sessions.begin(reader, "Firefox", false);
        tell(reader, 3);
        String last;
        try (var stream = open(secret, "0")) {
            assertThat(stream.notices(3)).containsExactly("1", "2", "3");
            tell(reader, 1);
            last = stream.notices(1).getFirst();
            assertThat(last).isEqualTo("4");
        }

        tell(reader, 5);

        try (var stream = open(secret, last)) {
            assertThat(stream.notices(5)).containsExactly("5", "6", "7", "8", "9");
            tell(reader, 1);
            assertThat(stream.notices(1)).as("nothing came twice").containsExactly("10");
        }
    }

    @Test
    void eachTabHearsItsPersonsNoticesAndNobodyElses() throws Exception {
        var reader = NoticeHouse.someone(node, Language.EN);
        var other = NoticeHouse.someone(node, Language.EN);
        try (var one = open(sessions.begin(reader, "Firefox", false), "");
                var two = open(sessions.begin(reader, "Chrome", false), "")) {
            one.beat();
            two.beat();
            tell(other, 2);
            tell(reader, 1);

            assertThat(one.notices(1)).containsExactly("1");
            assertThat(two.notices(1)).containsExactly("1");
            assertThat(one.lastData()).contains("Orto").contains("\"number\":1").contains("1 unread notice");
        }
    }

    @Test
    void aStreamEndsWithItsSession() throws Exception {
        var reader = NoticeHouse.someone(node, Language.EN);
        var secret = sessions.begin(reader, "Firefox", false);
        var who = sessions.open(secret).orElseThrow();
        try (var stream = open(secret, "")) {
            stream.beat();
            RequestActor.actingAs(who.actor(), () -> sessions.end(reader.id(), who.session()));

            assertThat(stream.awaitEnd()).isLessThan(Duration.ofSeconds(9));
        }
        assertThat(answer(secret, "").statusCode()).isNotEqualTo(200);
    }

    @Test
    void tooManyTabsAreRefusedUntilOneIsClosed() throws Exception {
        var reader = NoticeHouse.someone(node, Language.EN);
        var secret = sessions.begin(reader, "Firefox", false);
        var open = new ArrayList<Listening>();
        for (var tab = 0; tab < 4; tab++) {
            open.add(open(secret, ""));
            open.getLast().beat();
        }

        assertThat(answer(secret, "").statusCode()).isEqualTo(429);
        open.getFirst().close();
        var again = 429;
        while (again == 429) {
            var answer = answer(secret, "");
            again = answer.statusCode();
            answer.body().close();
        }
        assertThat(again).isEqualTo(200);
        open.forEach(Listening::close);
    }

    private void tell(Account reader, int times) {
        IntStream.range(0, times).forEach(_ -> NoticeHouse.tell(node, reader.id(), Topic.ORGANISATION));
    }

    private Listening open(Secret secret, String last) throws IOException, InterruptedException {
        var answer = answer(secret, last);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return new Listening(
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)), new ArrayList<>());
    }

    private HttpResponse<InputStream> answer(Secret secret, String last) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/account/notifications/stream"))
                .header("Cookie", "session=" + secret.text() + "; lang=en")
                .header("Accept", "text/event-stream");
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    /** A browser's ear; what it heard last is kept. */
    private record Listening(BufferedReader lines, List<String> data) implements AutoCloseable {

        /** The ids of the next notices. */
        List<String> notices(int many) throws IOException {
            var ids = new ArrayList<String>();
            while (ids.size() < many) {
                var line = lines.readLine();
                assertThat(line).as("the stream goes on").isNotNull();
                if (line.startsWith("id:")) {
                    ids.add(line.substring(3).strip());
                }
                if (line.startsWith("data:")) {
                    data.add(line);
                }
            }
            return ids;
        }

        String lastData() throws IOException {
            var line = lines.readLine();
            while (!line.startsWith("data:") && !line.isEmpty()) {
                line = lines.readLine();
            }
            return line.isEmpty() ? data.getLast() : line;
        }

        void beat() throws IOException {
            var line = lines.readLine();
            while (!line.startsWith("data:")) {
                line = lines.readLine();
            }
        }

        Duration awaitEnd() throws IOException {
            var from = System.nanoTime();
            while (lines.readLine() != null) {
                // until the server ends it
            }
            return Duration.ofNanos(System.nanoTime() - from);
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
