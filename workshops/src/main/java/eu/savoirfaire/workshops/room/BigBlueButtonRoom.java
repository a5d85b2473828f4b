package eu.savoirfaire.workshops.room;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * BigBlueButton by its API: each call carries a checksum over its name, its parameters and a shared secret. A meeting is made
 * when the first guest comes; the same call again finds the same meeting.
 */
@Singleton
final class BigBlueButtonRoom implements RoomProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RoomSettings settings;

    BigBlueButtonRoom(RoomSettings settings) {
        this.settings = settings;
    }

    @Override
    public OnlineRoom.Kind kind() {
        return OnlineRoom.Kind.BIGBLUEBUTTON;
    }

    @Override
    public boolean ready() {
        return settings.getBigBlueButtonAddress().isPresent()
                && settings.getBigBlueButtonSecret().isPresent();
    }

    @Override
    public URI entrance(OnlineRoom room, Guest guest) {
        create(room);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("fullName", guest.name());
        parameters.put("meetingID", room.name());
        parameters.put("role", guest.host() ? "MODERATOR" : "VIEWER");
        parameters.put("userID", guest.id());
        parameters.put("redirect", "true");
        return call("join", parameters);
    }

    private void create(OnlineRoom room) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("name", room.title());
        parameters.put("meetingID", room.name());
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(call("create", parameters))
                    .timeout(PATIENCE)
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains("<returncode>SUCCESS</returncode>")) {
                throw new RoomUnreachable("the room was not made", new IOException("status " + answer.statusCode()));
            }
        } catch (IOException e) {
            throw new RoomUnreachable("the provider of the room does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RoomUnreachable("interrupted", e);
        }
    }

    private URI call(String name, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var checksum = checksum(name, query, settings.getBigBlueButtonSecret().orElseThrow());
        return URI.create(settings.getBigBlueButtonAddress().orElseThrow() + "/api/" + name + "?" + query + "&checksum="
                + checksum);
    }

    /** SHA-1 is what every server of theirs understands; it guards a call, not a document. */
    static String checksum(String call, String query, String secret) {
        return DigestUtils.sha1Hex(call + query + secret);
    }
}
