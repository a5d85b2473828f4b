package eu.savoirfaire.platform.organisation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where an organisation is on the web. It is shown as a link and never fetched by us.
 *
 * @param text an absolute {@code https} address with a host name and without a user, in ASCII
 */
public record WebAddress(String text) {
    public static final int LONGEST = 500;

    /** The address that a person typed, with {@code https://} put before a bare host; empty when it cannot be one. */
    public static Optional<WebAddress> of(String typed) {
        var text = typed.contains("://") ? typed : "https://" + typed;
        try {
            var uri = new URI(new URI(text).toASCIIString());
            return fine(uri) ? Optional.of(new WebAddress(uri.toString())) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean fine(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getHost().contains(".")
                && uri.getRawUserInfo() == null
                && uri.toString().length() <= LONGEST;
    }
}
