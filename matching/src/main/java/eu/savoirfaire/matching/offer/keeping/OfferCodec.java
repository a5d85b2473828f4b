package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.StatedOffer;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.offer.statement.Towns;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns offers into rows and back. */
@Singleton
final class OfferCodec {
    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);

    private final ObjectMapper json;
    private final Towns towns;
    private final StatedOffer stated;

    OfferCodec(ObjectMapper json, Towns towns) {
        this.json = json;
        this.towns = towns;
        this.stated = new StatedOffer(towns);
    }

    OfferRow row(KeptOffer offer, int version) {
        var said = offer.statement();
        return new OfferRow(
                offer.id().value(),
                offer.provider().value(),
                offer.kind(),
                offer.state(),
                offer.title(),
                offer.language().code(),
                region(said),
                sectors(said),
                written(said),
                offer.since(),
                said.of(Detail.LAST_DAY).map(LocalDate::parse).orElse(null),
                offer.author().map(PersonId::value).orElse(null),
                offer.approver().map(PersonId::value).orElse(null),
                offer.moved(),
                offer.source().orElse(null),
                version);
    }

    KeptOffer offer(OfferRow row) {
        var said = read(row);
        var id = new OfferId(row.id());
        var provider = new OrganisationId(row.provider());
        var frame = new StatedOffer.Frame(id, provider, row.since(), row.approver() != null);
        return new KeptOffer(
                id,
                provider,
                row.state(),
                said,
                row.since(),
                Optional.ofNullable(row.author()).map(PersonId::new),
                Optional.ofNullable(row.approver()).map(PersonId::new),
                row.movedAt(),
                Optional.ofNullable(row.source()),
                stated.of(said, frame),
                row.version());
    }

    private String region(Statement said) {
        return said.of(Detail.TERRITORY)
                .or(() -> said.of(Detail.TOWN)
                        .flatMap(towns::town)
                        .map(town -> town.place().region()))
                .orElse("");
    }

    private static String sectors(Statement said) {
        return said.of(Detail.SECTORS).map(codes -> " " + codes + " ").orElse("");
    }

    private String written(Statement said) {
        var texts = new TreeMap<String, String>();
        said.said().forEach((detail, text) -> texts.put(detail.word(), text));
        try {
            return json.writeValueAsString(texts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Statement read(OfferRow row) {
        try {
            var said = new EnumMap<Detail, String>(Detail.class);
            json.readValue(row.statement(), TEXTS)
                    .forEach((word, text) -> Detail.of(word).ifPresent(detail -> said.put(detail, text)));
            return new Statement(row.kind(), said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("offer " + row.id() + " is not as it was written", unreadable);
        }
    }
}
