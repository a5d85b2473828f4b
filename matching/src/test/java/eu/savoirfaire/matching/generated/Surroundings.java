package eu.savoirfaire.matching.generated;

import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What offers and seekers have in common: places, sectors, times, skills. */
public final class Surroundings {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int SPREAD = 40;

    private final int skills;
    private final int occupations;
    private final List<Place> places = new ArrayList<>();

    public Surroundings(long seed, int skills, int occupations, int places) {
        this.skills = skills;
        this.occupations = occupations;
        var random = new SplittableRandom(seed);
        for (var i = 0; i < places; i++) {
            var region = "IT" + (char) ('C' + random.nextInt(5)) + (1 + random.nextInt(4));
            this.places.add(new Place(region, 430_000 + random.nextInt(30_000), 80_000 + random.nextInt(50_000)));
        }
    }

    Place place(SplittableRandom random) {
        return places.get(random.nextInt(places.size()));
    }

    String sector(SplittableRandom random) {
        return "sector-" + random.nextInt(12);
    }

    String licence(SplittableRandom random) {
        return List.of("driving-b", "driving-c", "forklift", "food-handling", "welding")
                .get(random.nextInt(5));
    }

    List<String> topics(SplittableRandom random) {
        return List.of("topic-" + random.nextInt(8), "topic-" + (8 + random.nextInt(8)));
    }

    OccupationCode occupation(SplittableRandom random) {
        return GeneratedTaxonomy.occupation(random.nextInt(occupations));
    }

    Availability times(SplittableRandom random) {
        return new Availability(0b0011_0011_0011 << 4 * random.nextInt(4) | 1 << random.nextInt(28));
    }

    /** People and offers cluster: half of them in a tenth of the branches. */
    int branch(SplittableRandom random) {
        return random.nextInt(2) == 0 ? random.nextInt(skills) : random.nextInt(1 + skills / 10);
    }

    SkillCode near(SplittableRandom random, int branch) {
        return GeneratedTaxonomy.skill((branch + random.nextInt(SPREAD)) % skills);
    }
}
