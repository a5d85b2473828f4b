package eu.savoirfaire.workshops.room;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** Jitsi Meet with tokens (JWT, RFC 7519, with HS256) that let one guest into one room for a time. */
@Singleton
final class JitsiRoom implements RoomProvider {
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private final RoomSettings settings;
    private final ObjectMapper json;

    JitsiRoom(RoomSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /**
     * What a token says, in the words of Jitsi's token check.
     *
     * @param sub the host for which it is good
     * @param exp seconds since 1970
     */
    @Serdeable
    record Claims(String aud, String iss, String sub, String room, long exp, Context context) {}

    @Serdeable
    record Context(User user) {}

    @Serdeable
    record User(String id, String name, String affiliation) {}

    @Override
    public OnlineRoom.Kind kind() {
        return OnlineRoom.Kind.JITSI;
    }

    @Override
    public boolean ready() {
        return settings.getJitsiHost().isPresent()
                && settings.getJitsiAppId().isPresent()
                && settings.getJitsiSecret().isPresent();
    }

    @Override
    public URI entrance(OnlineRoom room, Guest guest) {
        var host = settings.getJitsiHost().orElseThrow();
        var app = settings.getJitsiAppId().orElseThrow();
        var user = new User(guest.id(), guest.name(), guest.host() ? "owner" : "member");
        var claims = new Claims("jitsi", app, host, room.name(), guest.until().getEpochSecond(), new Context(user));
        return URI.create("https://" + host + "/" + room.name() + "?jwt=" + token(claims));
    }

    private String token(Claims claims) {
        try {
            var payload = json.writeValueAsString(claims);
            return signed(HEADER, payload, settings.getJitsiSecret().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JWS in its compact form (RFC 7515 §3.1). */
    static String signed(String header, String payload, String secret) {
        return signed(header, payload, secret.getBytes(StandardCharsets.UTF_8));
    }

    static String signed(String header, String payload, byte[] secret) {
        var text = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(payload.getBytes(StandardCharsets.UTF_8));
        return text + "." + base64(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac(text));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
