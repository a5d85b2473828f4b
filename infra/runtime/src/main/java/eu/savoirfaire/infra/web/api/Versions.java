package eu.savoirfaire.infra.web.api;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

/** Entity tags of things that have a version (RFC 9110 §8.8.3 and §13.1). */
public final class Versions {
    private Versions() {}

    /** The tag of a version. */
    public static String tag(long version) {
        return "\"v" + version + "\"";
    }

    /** Whether the reader has this version already, so that 304 is enough. */
    public static boolean isKnown(HttpRequest<?> request, long version) {
        return isKnown(request, tag(version));
    }

    /** Whether the reader has what bears this entity tag already. */
    public static boolean isKnown(HttpRequest<?> request, String tag) {
        return names(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH, String.class, ""), tag);
    }

    /**
     * Lets a write through that knows the present version.
     *
     * @throws Refused 428 without {@code If-Match}, 412 when it names another version
     */
    public static void require(HttpRequest<?> request, long present) {
        require(request, tag(present));
    }

    /**
     * Lets a write through that knows what bears this entity tag.
     *
     * @throws Refused 428 without {@code If-Match}, 412 when it names another tag
     */
    public static void require(HttpRequest<?> request, String tag) {
        var header = request.getHeaders().get(HttpHeaders.IF_MATCH, String.class, "");
        if (header.isBlank()) {
            throw new Refused(new WebRefusal.VersionMissing());
        }
        if (!names(header, tag)) {
            throw new Refused(new WebRefusal.StaleVersion());
        }
    }

    private static boolean names(String header, String tag) {
        for (var one : header.split(",", -1)) {
            var name = one.strip();
            if (name.equals("*") || name.equals(tag) || name.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
