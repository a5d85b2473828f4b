package eu.savoirfaire.catalogue.syndication;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * How sheets are given away: {@code savoir.catalogue.syndication.*}.
 *
 * @param address scheme and authority by which the public reaches us, such as {@code https://example.org}; without one,
 *     what a reader asks for bears the address that the reader used, and an export that of this machine
 * @param atOnce how many PDF and DOCX files are made at the same time
 * @param patience how many seconds a reader waits for one
 * @param kept how many made files are kept for the next reader
 */
@ConfigurationProperties("savoir.catalogue.syndication")
public record SyndicationSettings(
        @Nullable String address,
        @Bindable(defaultValue = "2") int atOnce,
        @Bindable(defaultValue = "20") int patience,
        @Bindable(defaultValue = "100") int kept) {

    /** Scheme and authority of permanent addresses. */
    String site() {
        return siteOr("http://localhost:8080");
    }

    String siteOr(String origin) {
        return address == null || address.isBlank() ? origin : address.replaceFirst("/+$", "");
    }
}
