package eu.savoirfaire.matching.cohort.demo;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.WorkPermission;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** People who are nobody, with what they look for. */
@Singleton
class DemoPeople {
    private static final List<Set<String>> GOALS = List.of(
            Set.of("entrepreneurship"),
            Set.of("self-employment"),
            Set.of("entrepreneurship", "self-employment"),
            Set.of("local-economy", "entrepreneurship"));

    private final Seekers seekers;
    private final Profiles profiles;
    private final Needs needs;

    DemoPeople(Seekers seekers, Profiles profiles, Needs needs) {
        this.seekers = seekers;
        this.profiles = profiles;
        this.needs = needs;
    }

    @Transactional(propagation = MANDATORY)
    List<KeptNeed> internships(int many, List<String> occupations) {
        return IntStream.range(0, many)
                .mapToObj(n -> stated(
                        n,
                        new Wish.Internship(
                                Set.of(new OccupationCode(occupations.get(n % occupations.size()))),
                                n % 5 == 4 ? 2 : 6,
                                null,
                                null)))
                .toList();
    }

    @Transactional(propagation = MANDATORY)
    List<KeptNeed> mentoring(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> stated(n, new Wish.Mentoring(GOALS.get(n % GOALS.size()), Mode.EITHER, 4 + n % 3, null)))
                .toList();
    }

    private KeptNeed stated(int number, Wish wish) {
        var seeker = seekers.invent();
        seekers.hold(seeker);
        var parts =
                number % 3 == 0 ? Availability.ALWAYS : new Availability(Availability.ALWAYS.parts() >> number % 20);
        profiles.save(profiles.kept(seeker)
                .with(new Profile(List.of(), null, null, null, null, null, parts, WorkPermission.YES, null)));
        var need = needs.begin(seeker, wish);
        return needs.move(need.id(), need.version(), NeedAction.STATE, Hand.PERSON);
    }
}
