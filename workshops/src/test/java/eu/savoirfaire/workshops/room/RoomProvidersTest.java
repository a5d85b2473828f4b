package eu.savoirfaire.workshops.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.savoirfaire.workshops.planning.SomePlan;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What providers published about their signatures comes out of ours. */
class RoomProvidersTest {
    private static final Guest GUEST = new Guest("g1", "Amina Ben Salah", false, Instant.ofEpochSecond(1_800_000_000));
    private static final OnlineRoom ROOM =
            new OnlineRoom(SomePlan.ID, OnlineRoom.Kind.BIGBLUEBUTTON, "", "Sportelli che si muovono");

    /** The worked example of BigBlueButton's API reference ("API Security Model"). */
    @Test
    void theChecksumIsThatOfTheReference() {
        var query = "name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444";

        assertThat(BigBlueButtonRoom.checksum("create", query, "639259d4-9dd8-4b25-bf01-95f9567eaf4b"))
                .isEqualTo("1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17");
    }

    /** RFC 7515, appendix A.1: the header and the payload with their line breaks, and the key. */
    @Test
    void theSignatureIsThatOfTheRfc() {
        var key = Base64.getUrlDecoder()
                .decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");

        var signed = JitsiRoom.signed(
                "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}",
                "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}",
                key);

        assertThat(signed).endsWith(".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    }

    @Test
    void aTokenOfJitsiLetsOneGuestIntoOneRoomForATime() {
        var settings = settings("meet.example.org", "savoir", "very secret", "", "");
        var entrance = new JitsiRoom(settings, ObjectMapper.getDefault()).entrance(ROOM, GUEST);

        assertThat(entrance.toString()).startsWith("https://meet.example.org/" + ROOM.name() + "?jwt=");
        var claims =
                new String(Base64.getUrlDecoder().decode(entrance.getQuery().split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"aud\":\"jitsi\"", "\"iss\":\"savoir\"", "\"sub\":\"meet.example.org\"")
                .contains("\"room\":\"" + ROOM.name() + "\"", "\"exp\":1800000000")
                .contains("\"context\":{\"user\":{\"id\":\"g1\",\"name\":\"Amina Ben Salah\"");
    }

    @Test
    void bigBlueButtonMakesTheMeetingAndThenLetsIn() throws IOException {
        var asked = new ArrayList<URI>();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI());
            var answer = "<response><returncode>SUCCESS</returncode></response>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/bigbluebutton";
        try {
            var entrance = new BigBlueButtonRoom(settings("", "", "", address, "salt")).entrance(ROOM, GUEST);

            assertThat(asked).hasSize(1);
            assertThat(asked.getFirst().getPath()).isEqualTo("/bigbluebutton/api/create");
            assertThat(entrance.toString()).startsWith(address + "/api/join?fullName=Amina+Ben+Salah&");
            assertThat(entrance.getRawQuery()).containsPattern("&checksum=[0-9a-f]{40}$");
        } finally {
            server.stop(0);
        }
    }

    private static RoomSettings settings(String host, String app, String secret, String address, String salt) {
        return new Settings(
                Optional.of(host), Optional.of(app), Optional.of(secret), Optional.of(address), Optional.of(salt));
    }

    private record Settings(
            Optional<String> getJitsiHost,
            Optional<String> getJitsiAppId,
            Optional<String> getJitsiSecret,
            Optional<String> getBigBlueButtonAddress,
            Optional<String> getBigBlueButtonSecret)
            implements RoomSettings {}
}
