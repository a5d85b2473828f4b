package eu.savoirfaire.matching.provider.program;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.OfferRefusal;
import eu.savoirfaire.matching.provider.Providers;
import eu.savoirfaire.matching.provider.answer.AnswerReading;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Reads what programs send, and begins an offer once for each key. */
@Singleton
class OfferRequests {
    private final OfferDesk desk;
    private final Offers offers;
    private final Providers providers;
    private final AnswerReading reading;
    private final CurrentActor actor;

    OfferRequests(OfferDesk desk, Offers offers, Providers providers, AnswerReading reading, CurrentActor actor) {
        this.desk = desk;
        this.offers = offers;
        this.providers = providers;
        this.reading = reading;
        this.actor = actor;
    }

    /**
     * Begins an offer, or finds the one that the same request began before.
     *
     * @throws Refused when the key came with something else before
     */
    KeptOffer begin(String key, OfferDocument.Beginning wanted) {
        var word = wanted.kind() == null ? "" : wanted.kind();
        var kind = OfferKind.of(word).orElseThrow(() -> new Refused(BadParameter.of("kind", "unknown-code", word)));
        var organisation = organisation(wanted.organisation());
        var said = Statement.blank(kind).with(read(kind, wanted.details()));
        var source = "key:" + DigestUtils.sha256Hex(key);
        return offers.imported(organisation, source)
                .map(before -> same(before, said))
                .orElseGet(() -> desk.begin(organisation, said, Optional.of(source)));
    }

    /** What was begun may have been written on since. */
    private static KeptOffer same(KeptOffer before, Statement said) {
        if (before.kind() != said.kind()
                || before.version() == 1 && !before.statement().equals(said)) {
            throw new Refused(new OfferRefusal.KeyUsed());
        }
        return before;
    }

    /**
     * The answers in the shape in which they are kept.
     *
     * @throws Refused naming the first that is unknown or cannot be read
     */
    Map<Detail, String> read(OfferKind kind, @Nullable Map<String, String> details) {
        var typed = new EnumMap<Detail, String>(Detail.class);
        (details == null ? Map.<String, String>of() : details).forEach((name, text) -> {
            var detail = Detail.of(name)
                    .filter(one -> one.isOf(kind))
                    .orElseThrow(() -> new Refused(BadParameter.of(name, "unknown-code", name)));
            typed.put(detail, text);
        });
        var read = reading.read(kind, typed);
        if (!read.isFine()) {
            var name = read.wrong().getFirst().detail().word();
            throw new Refused(
                    BadParameter.of(name, "unknown-code", details == null ? "" : details.getOrDefault(name, "")));
        }
        return read.answers();
    }

    private OrganisationId organisation(@Nullable String wanted) {
        var mine = providers.of(actor.get());
        return mine.stream()
                .map(Providers.Provider::id)
                .filter(id -> wanted == null ? mine.size() == 1 : id.equals(parsed(wanted)))
                .findFirst()
                .orElseThrow(() -> new Refused(new OfferRefusal.NoOrganisation()));
    }

    private static OrganisationId parsed(String text) {
        try {
            return new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new Refused(new OfferRefusal.NoOrganisation());
        }
    }
}
