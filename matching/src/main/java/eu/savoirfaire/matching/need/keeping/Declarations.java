package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.seeker.Seekers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was declared for single offers, and needs together with it and all else that the matcher may read. */
@Singleton
final class Declarations {
    private final DeclarationRows rows;
    private final Seekers seekers;
    private final Profiles profiles;
    private final Clock clock;

    Declarations(DeclarationRows rows, Seekers seekers, Profiles profiles, Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.profiles = profiles;
        this.clock = clock;
    }

    Seeker read(KeptNeed kept) {
        var profile = profiles.of(kept.seeker());
        var answers = rows.of(kept.id().value()).stream()
                .collect(Collectors.toMap(one -> new OfferId(one.offerId()), DeclarationRows.Answered::answer));
        return new Seeker(
                kept.need(), profile, seekers.trainings(kept.seeker()), seekers.mentored(kept.seeker()), answers);
    }

    /**
     * The same of several by as many queries as of two.
     *
     * @param kept in the order of their ids, at least one
     */
    List<StandingNeed> read(List<KeptNeed> kept) {
        var answers = rows
                .between(kept.getFirst().id().value(), kept.getLast().id().value())
                .stream()
                .collect(Collectors.groupingBy(
                        DeclarationRows.Declared::needId,
                        Collectors.toMap(one -> new OfferId(one.offerId()), DeclarationRows.Declared::answer)));
        var people = kept.stream().map(KeptNeed::seeker).distinct().toList();
        var known = profiles.of(people);
        var trainings = seekers.trainings(people);
        var mentored = seekers.mentored(people);
        return kept.stream()
                .map(one -> new StandingNeed(
                        one,
                        new Seeker(
                                one.need(),
                                known.getOrDefault(one.seeker(), Profile.BLANK),
                                trainings.getOrDefault(one.seeker(), Set.of()),
                                mentored.contains(one.seeker()),
                                answers.getOrDefault(one.id().value(), Map.of()))))
                .toList();
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
