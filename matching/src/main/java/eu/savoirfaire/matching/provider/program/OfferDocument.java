package eu.savoirfaire.matching.provider.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.statement.Detail;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offer as programs read it.
 *
 * @param kind {@code loan}, {@code mentor}, {@code vacancy}, {@code internship} or {@code funding-call}
 * @param details answers by the names of their columns
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OfferDocument(
        String id, String organisation, String kind, String state, int version, Map<String, String> details) {

    static OfferDocument of(KeptOffer offer) {
        var details = new LinkedHashMap<String, String>();
        for (var detail : Detail.values()) {
            offer.statement().of(detail).ifPresent(text -> details.put(detail.word(), text));
        }
        return new OfferDocument(
                offer.id().value().toString(),
                offer.provider().value().toString(),
                offer.kind().word(),
                offer.state().word(),
                offer.version(),
                details);
    }

    /**
     * What an offer is begun with.
     *
     * @param organisation whose offer it is; may be left out by whoever offers for one alone
     */
    @Serdeable
    record Beginning(
            @Nullable String organisation,
            @Nullable String kind,
            @Nullable Map<String, String> details) {}

    /** Answers by the names of their columns; an empty one takes the answer back. */
    @Serdeable
    record Answers(@Nullable Map<String, String> details) {}

    /** What came of an attempt to publish: what is missing, or nothing. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Published(OfferDocument offer, List<Missing> lacks) {}

    /**
     * @param code stable
     * @param message in the language of the request
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Missing(String detail, String code, String message) {}
}
