package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.platform.organisation.Organisation;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.util.function.Function;

/** The address of an organisation that was joined leads to the one it is a part of. */
public final class Moved {
    private Moved() {}

    /**
     * Shows the organisation, or leads to where it is now.
     *
     * @param id as it stands in the address
     * @param tail what follows it there, such as {@code /history}
     */
    public static HttpResponse<?> unless(
            String id, Organisation today, String tail, Function<Organisation, HttpResponse<?>> show) {
        return unless(id, today, "/organisations/", tail, show);
    }

    static HttpResponse<?> unless(
            String id, Organisation today, String head, String tail, Function<Organisation, HttpResponse<?>> show) {
        var present = today.id().value().toString();
        return present.equalsIgnoreCase(id)
                ? show.apply(today)
                // a join can be undone: nobody shall remember it for ever
                : HttpResponse.<Object>redirect(URI.create(head + present + tail))
                        .status(301)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
