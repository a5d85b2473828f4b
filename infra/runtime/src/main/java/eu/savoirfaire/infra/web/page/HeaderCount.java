package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Something that waits for whoever reads, counted in the head of every page: a bean that a module contributes. */
@FunctionalInterface
public interface HeaderCount {

    /** Empty for those for whom nothing can wait. May read the database. */
    Optional<Shown> shown(HttpRequest<?> request);

    /**
     * @param name what waits
     * @param spoken the number in words, for whoever hears the page
     * @param href where it is
     * @param stream an address of Server-Sent Events, {@code notice} and {@code beat}, whose data have {@code number},
     *     {@code spoken} and {@code text} to be announced
     */
    record Shown(Label name, Label spoken, String href, long number, String stream) {
        private static final long MOST = 99;

        /** The number in two digits, so that its place never grows. */
        public String digits() {
            return number > MOST ? MOST + "+" : Long.toString(number);
        }
    }
}
