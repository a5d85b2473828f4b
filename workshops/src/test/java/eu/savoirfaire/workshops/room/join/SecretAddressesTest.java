package eu.savoirfaire.workshops.room.join;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.pass.Passes;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.room.OnlineRoom;
import eu.savoirfaire.workshops.room.OnlineRooms;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the secret addresses of people with a seat open, when, and for how long: it is looked at with each click. */
class SecretAddressesTest {
    private static final Instant START = SomePlan.inSiena().hours().startsAt();
    private static final Instant END = SomePlan.inSiena().hours().endsAt();
    private static final String PROVIDER = "https://rooms.example/siena";

    private final HttpClient client = HttpClient.newHttpClient();
    private TestDatabase database;
    private AttendScene scene;
    private EmbeddedServer server;
    private WorkshopId id;

    @BeforeEach
    void open() {
        database = TestDatabase.h2InMemory();
        scene = new AttendScene(database, false);
        server = scene.part(EmbeddedServer.class).start();
        id = scene.open(SomePlan.with(Map.of(Channel.ROOM, 5, Channel.ONLINE, 5), Policy.usual()));
        scene.as(SomePlan.by(Hand.TRAINER), () -> {
            scene.part(OnlineRooms.class).choose(id, OnlineRoom.Kind.ADDRESS, PROVIDER);
            return true;
        });
    }

    @AfterEach
    void close() {
        client.close();
        scene.close();
        database.close();
    }

    @Test
    void theRoomOpensAQuarterOfAnHourBeforeAndClosesTenMinutesAfterHoweverOldThePageIs() throws Exception {
        var link = "/join/"
                + scene.part(Passes.class)
                        .of(scene.register(id, 1, Channel.ONLINE))
                        .join();

        closed(link, START.minus(Duration.ofMinutes(15)).minusMillis(1));
        open(link, START.minus(Duration.ofMinutes(15)));
        open(link, END);
        open(link, END.plus(Duration.ofMinutes(10)).minusMillis(1));
        closed(link, END.plus(Duration.ofMinutes(10)));
    }

    @Test
    void aLinkEndsWithItsSeatAndWithTheWorkshop() throws Exception {
        var leaves = scene.register(id, 1, Channel.ONLINE);
        var link = "/join/" + scene.part(Passes.class).of(leaves).join();
        var stays = scene.register(id, 2, Channel.ONLINE);
        var other = "/join/" + scene.part(Passes.class).of(stays).join();
        scene.at(START);
        open(link, START);

        scene.answer(1, leaves, RegistrationAction.CANCEL);

        for (var gone : new String[] {link, link + "/room", "/join/guessed", "/join/guessed/room"}) {
            assertThat(get(gone).statusCode()).as(gone).isEqualTo(404);
        }
        scene.plan(id, SomePlan.good(PlanningAction.CANCEL));
        assertThat(get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void aCodeOfTheDoorIsUnknownWhenItsSeatIsGone() throws Exception {
        var registration = scene.register(id, 1, Channel.ROOM);
        var code = "/check-in/" + scene.part(Passes.class).of(registration).code();
        scene.at(START.minus(Duration.ofDays(8)));
        assertThat(get(code).statusCode()).isEqualTo(200);
        assertThat(get(code).body()).doesNotContain("Person 1");

        scene.answer(1, registration, RegistrationAction.CANCEL);

        assertThat(get(code).statusCode()).isEqualTo(404);
        assertThat(get("/check-in/AAAAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(get("/check-in/not-a-code-at-all").statusCode()).isEqualTo(404);
    }

    private void open(String link, Instant now) throws IOException, InterruptedException {
        scene.at(now);
        assertThat(get(link).body()).contains(link + "/room").doesNotContain(PROVIDER);
        var entered = get(link + "/room");
        assertThat(entered.headers().firstValue("Location")).hasValue(PROVIDER);
        assertThat(entered.headers().firstValue("Referrer-Policy")).hasValue("strict-origin");
    }

    private void closed(String link, Instant now) throws IOException, InterruptedException {
        scene.at(now);
        assertThat(get(link).body()).doesNotContain(link + "/room", PROVIDER);
        assertThat(get(link + "/room").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
