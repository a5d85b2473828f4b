package eu.savoirfaire.infra.web.guard;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who sent a request, as far as the network tells. */
@Singleton
public class Sender {
    /** An address with the port from which it was sent, as some proxies write it (RFC 7239 §6). */
    private static final Pattern WITH_PORT = Pattern.compile("\\[([0-9a-fA-F:.]+)](?::\\d+)?|([0-9.]+):\\d+");

    private final WebSettings settings;

    Sender(WebSettings settings) {
        this.settings = settings;
    }

    /** An address to count by: of IPv6 the network of 64 bits, since one sender has all of it (RFC 6177). */
    public String of(HttpRequest<?> request) {
        var forwarded = settings.behindProxy() ? last(request.getHeaders().get("X-Forwarded-For")) : null;
        if (forwarded != null) {
            return countedText(forwarded);
        }
        var address = request.getRemoteAddress().getAddress();
        return address == null ? "unknown" : counted(address);
    }

    /** Whether the reader's connection is encrypted. */
    public boolean secure(HttpRequest<?> request) {
        return request.isSecure()
                || settings.behindProxy()
                        && "https".equals(last(request.getHeaders().get("X-Forwarded-Proto")));
    }

    /** Of a list, the value that the nearest proxy wrote. */
    private static @Nullable String last(@Nullable String list) {
        if (list == null || list.isBlank() || list.length() > 1_000) {
            return null;
        }
        return list.substring(list.lastIndexOf(',') + 1).strip();
    }

    /** The same for whatever form the proxy writes it in: another port is not another sender. */
    private static String countedText(String text) {
        var ported = WITH_PORT.matcher(text);
        var address = !ported.matches() ? text : ported.group(1) == null ? ported.group(2) : ported.group(1);
        try {
            return counted(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private static String counted(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                : address.getHostAddress();
    }
}
