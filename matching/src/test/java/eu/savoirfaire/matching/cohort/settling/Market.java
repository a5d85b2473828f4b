package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.cohort.supply.Present;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.offer.Demands;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.Validity;
import eu.savoirfaire.matching.profile.Profile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Mentors and those who look for one, in memory; ids and scores are the same every time. */
final class Market implements Present {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final OrganisationId OWN = new OrganisationId(new UUID(7, 7));

    private final Map<NeedId, PresentNeed> needs = new ConcurrentHashMap<>();
    private final Map<OfferId, PresentOffer> offers = new ConcurrentHashMap<>();

    @Override
    public Optional<PresentNeed> need(NeedId need) {
        return Optional.ofNullable(needs.get(need));
    }

    @Override
    public Optional<PresentOffer> offer(OfferId offer) {
        return Optional.ofNullable(offers.get(offer));
    }

    /** @param goals of {@code a} to {@code d} */
    NeedId seeks(UUID id, String... goals) {
        var need = new NeedId(id);
        var wish = new Wish.Mentoring(Set.of(goals), Mode.ONLINE, 4, "food");
        var stated = new Need(
                need,
                new SeekerId(new UUID(9, id.getLeastSignificantBits())),
                DAY,
                new Edition("seeker-mentoring", 1),
                wish);
        needs.put(need, new PresentNeed(new Seeker(stated, Profile.BLANK), 1));
        return need;
    }

    OfferId mentors(UUID id, String... topics) {
        var offer = new OfferId(id);
        var stated = new Offer(
                offer,
                OWN,
                DAY,
                new Validity(DAY, DAY.plusYears(1)),
                100,
                new Edition("mentor", 1),
                new Edition("provider-mentor", 1),
                null,
                Demands.NONE,
                new Terms.Mentor(Set.of(topics), Mode.EITHER, 4, null));
        offers.put(offer, new PresentOffer(stated, "Mentor " + id.getLeastSignificantBits(), 1));
        return offer;
    }

    /** The need was changed. */
    void touch(NeedId need) {
        needs.computeIfPresent(need, (_, was) -> new PresentNeed(was.seeker(), was.version() + 1));
    }

    void touch(OfferId offer) {
        offers.computeIfPresent(offer, (_, was) -> new PresentOffer(was.offer(), was.title(), was.version() + 1));
    }

    void withdraw(NeedId need) {
        needs.remove(need);
    }
}
