package eu.savoirfaire.matching.offer.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.life.OfferState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps offers. */
@Singleton
public class Offers {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int BATCH = 500;
    private static final int BATCH_OF_VERSIONS = 10_000;

    private final OfferRows rows;
    private final OfferCodec codec;

    Offers(OfferRows rows, OfferCodec codec) {
        this.rows = rows;
        this.codec = codec;
    }

    @Transactional(readOnly = true)
    public Optional<KeptOffer> find(OfferId id) {
        return rows.findById(id.value()).map(codec::offer);
    }

    /** All of a provider, whatever their state, the oldest first. */
    @Transactional(readOnly = true)
    public List<KeptOffer> of(OrganisationId provider) {
        return offers(rows.findByProviderOrderById(provider.value()));
    }

    /** Those in one state, the longest in it first. */
    @Transactional(readOnly = true)
    public List<KeptOffer> in(OfferState state) {
        return offers(rows.findByStateOrderByMovedAt(state));
    }

    /** The one that a provider imported as this, if it was. */
    @Transactional(readOnly = true)
    public Optional<KeptOffer> imported(OrganisationId provider, String source) {
        return rows.findByProviderAndSource(provider.value(), source).map(codec::offer);
    }

    /** One page of those that are public, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptOffer> published(OfferFilter filter, Paging paging) {
        var region = filter.region().orElse("");
        var sector = filter.sector().orElse("");
        return offers(rows.published(
                filter.kind().map(OfferKind::name).orElse(""),
                region,
                region + "%",
                sector,
                "% " + sector + " %",
                filter.language().map(Language::code).orElse(""),
                paging.size(),
                paging.offset()));
    }

    @Transactional(readOnly = true)
    public long countPublished(OfferFilter filter) {
        var region = filter.region().orElse("");
        var sector = filter.sector().orElse("");
        return rows.countPublished(
                filter.kind().map(OfferKind::name).orElse(""),
                region,
                region + "%",
                sector,
                "% " + sector + " %",
                filter.language().map(Language::code).orElse(""));
    }

    /** Hands over every offer that is public, in the order of their ids, a batch of rows at a time. */
    @Transactional(readOnly = true)
    public void eachPublished(Consumer<KeptOffer> use) {
        var last = NOBODY;
        List<OfferRow> batch;
        do {
            batch = rows.publishedAfter(last, BATCH);
            batch.stream().map(codec::offer).forEach(use);
            last = batch.isEmpty() ? last : batch.getLast().id();
        } while (batch.size() == BATCH);
    }

    /** The versions of all offers that are public; far quicker than reading them. */
    @Transactional(readOnly = true)
    public Map<OfferId, Integer> publishedVersions() {
        var versions = new HashMap<OfferId, Integer>();
        var last = NOBODY;
        List<OfferRows.Standing> batch;
        do {
            batch = rows.standingAfter(last, BATCH_OF_VERSIONS);
            batch.forEach(row -> versions.put(new OfferId(row.id()), row.version()));
            last = batch.isEmpty() ? last : batch.getLast().id();
        } while (batch.size() == BATCH_OF_VERSIONS);
        return versions;
    }

    /** Hands over those of the named ones that are public, a batch of rows at a time. */
    @Transactional(readOnly = true)
    public void eachPublished(Collection<OfferId> named, Consumer<KeptOffer> use) {
        var ids = named.stream().map(OfferId::value).sorted().toList();
        for (var from = 0; from < ids.size(); from += BATCH) {
            rows.publishedOf(ids.subList(from, Math.min(ids.size(), from + BATCH))).stream()
                    .map(codec::offer)
                    .forEach(use);
        }
    }

    /** Those whose last day is over though they still stand, the longest over first. */
    @Transactional(readOnly = true)
    public List<OfferId> over(LocalDate today, int many) {
        return rows.over(today, many).stream().map(OfferId::new).toList();
    }

    /**
     * Writes an offer.
     *
     * @return as it is kept now; empty when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    public Optional<KeptOffer> save(KeptOffer offer) {
        var row = codec.row(offer, offer.version() + 1);
        if (offer.version() == 0) {
            rows.save(row);
        } else if (rows.change(
                        row.id(),
                        row.state(),
                        row.title(),
                        row.textLanguage(),
                        row.region(),
                        row.sectors(),
                        row.statement(),
                        row.lastDay(),
                        row.author(),
                        row.approver(),
                        row.movedAt(),
                        offer.version())
                == 0) {
            return Optional.empty();
        }
        return Optional.of(codec.offer(row));
    }

    /** Those that a person wrote or approved. */
    @Transactional(readOnly = true)
    public List<KeptOffer> by(PersonId person) {
        return offers(Stream.concat(
                        rows.findByAuthorOrderById(person.value()).stream(),
                        rows.findByApproverOrderById(person.value()).stream())
                .distinct()
                .toList());
    }

    /** Cuts the tie between a person and what they wrote and approved, which is their organisation's. */
    @Transactional(propagation = MANDATORY)
    public void forget(PersonId person) {
        rows.forgetAuthor(person.value());
        rows.forgetApprover(person.value(), NOBODY);
    }

    private List<KeptOffer> offers(List<OfferRow> found) {
        return found.stream().map(codec::offer).toList();
    }
}
