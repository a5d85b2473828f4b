package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.seeker.Seekers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Collectors;

/** What was declared for single offers, and needs together with it and all else that the matcher may read. */
@Singleton
final class Declarations {
    private final DeclarationRows rows;
    private final Seekers seekers;
    private final Clock clock;

    Declarations(DeclarationRows rows, Seekers seekers, Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.clock = clock;
    }

    Seeker read(KeptNeed kept, Profile profile) {
        var answers = rows.of(kept.id().value()).stream()
                .collect(Collectors.toMap(one -> new OfferId(one.offerId()), DeclarationRows.Answered::answer));
        return new Seeker(
                kept.need(), profile, seekers.trainings(kept.seeker()), seekers.mentored(kept.seeker()), answers);
    }

    /** In the place of what was declared for that offer before. */
    void keep(NeedId need, OfferId offer, Declaration answer) {
        var now = clock.instant();
        if (rows.enter(need.value(), offer.value(), answer, now) == 0) {
            rows.change(need.value(), offer.value(), answer, now);
        }
    }

    void drop(NeedId need) {
        rows.drop(need.value());
    }
}
