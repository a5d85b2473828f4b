package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What every facet of any offer is worth to one seeker, and the seeker to it. Safe for any number of threads. */
public final class Ratings {
    private static final int ONE = Weights.ONE;
    /** The least common multiple of the heights of languages, so that their fractions add exactly. */
    private static final int PARTS = 60;

    private final Profile profile;
    private final Wish wish;
    private final Taxonomy taxonomy;
    private final SkillCover skills;
    private final Map<String, Integer> languages = new TreeMap<>();

    public Ratings(Seeker seeker, Taxonomy taxonomy) {
        this.profile = seeker.profile();
        this.wish = seeker.need().wish();
        this.taxonomy = taxonomy;
        this.skills = SkillCover.of(profile.skills(), taxonomy);
        if (profile.languages() != null) {
            profile.languages()
                    .forEach(claim -> languages.merge(
                            Facets.key(claim.language(), claim.skill()),
                            claim.level().ordinal() + 1,
                            Math::max));
        }
    }

    public SkillCover skills() {
        return skills;
    }

    /**
     * @param facet what the criterion reads of the offer, see {@link Facets}
     */
    public Rating of(Criterion criterion, Facet facet) {
        var rating = switch (facet) {
            case Facet.Open open -> Rating.of(ONE);
            case Facet.Missing missing -> null;
            case SkillsAsked asked -> listed(skills.of(asked), !profile.skills().isEmpty());
            case Facet.Languages asked -> listed(reached(asked.heights()), !languages.isEmpty());
            case Facet.Times times -> times(times);
            case Facet.Sectors sectors -> sector(sectors);
            case Facet.Topics topics -> topics(topics.codes());
            case Facet.Work work -> work(work.occupation());
            case Facet.Site site -> travel(site);
            case Facet.Pay pay -> pay(pay.perMonth());
            case Facet.Lending lending -> amount(lending.amounts().most());
            case Facet.Rate rate -> Rating.of(share(BigDecimal.ONE.subtract(rate.perYear()), BigDecimal.ONE));
        };
        return rating == null ? Rating.missing(criterion) : rating;
    }

    /** A list that nobody has filled in is ranked as one with nothing on it, so that adding to it never lowers. */
    private static Rating listed(int rating, boolean known) {
        return new Rating(rating, rating, known);
    }

    /** The mean of what is reached of each height that is asked for; more than is asked for does not help. */
    private int reached(Map<String, Integer> asked) {
        long parts = 0;
        for (var height : asked.entrySet()) {
            var held = Math.min(height.getValue(), languages.getOrDefault(height.getKey(), 0));
            parts += (long) PARTS * held / height.getValue();
        }
        return share(parts, (long) PARTS * asked.size());
    }

    private @Nullable Rating times(Facet.Times times) {
        var mine = profile.availability();
        return mine == null
                ? null
                : Rating.of(share(
                        mine.and(times.availability()).count(),
                        times.availability().count()));
    }

    private @Nullable Rating sector(Facet.Sectors sectors) {
        var mine = switch (wish) {
            case Wish.Microcredit credit -> credit.sector();
            case Wish.Mentoring mentoring -> mentoring.sector();
            case Wish.Job job -> job.sector();
            case Wish.Internship internship -> internship.sector();
        };
        return mine == null ? null : Rating.of(sectors.codes().contains(mine) ? ONE : 0);
    }

    /** For the seeker, the share of their goals that are met; for the mentor, the share of their topics that are wanted. */
    private @Nullable Rating topics(Set<String> topics) {
        var goals = wish instanceof Wish.Mentoring mentoring ? mentoring.goals() : null;
        if (goals == null || goals.isEmpty()) {
            return null;
        }
        var met = goals.stream().filter(topics::contains).count();
        return new Rating(share(met, goals.size()), share(met, topics.size()), true);
    }

    private @Nullable Rating work(OccupationCode occupation) {
        var wanted = switch (wish) {
            case Wish.Job job -> job.occupations();
            case Wish.Internship internship -> internship.occupations();
            case Wish.Microcredit credit -> null;
            case Wish.Mentoring mentoring -> null;
        };
        if (wanted == null || wanted.isEmpty()) {
            return null;
        }
        var nearest = 0;
        for (var one : wanted) {
            nearest = Math.max(nearest, one.equals(occupation) ? ONE : taxonomy.similarity(one, occupation));
        }
        return Rating.of(nearest);
    }

    private @Nullable Rating travel(Facet.Site site) {
        var home = profile.place();
        var reach = profile.reach();
        if (home == null || reach == null) {
            return null;
        }
        var metres = home.metresTo(site.place());
        var far = 1000L * reach;
        return Rating.of(metres == 0 ? ONE : metres >= far ? 0 : share(far - metres, far));
    }

    private @Nullable Rating pay(Money perMonth) {
        var least = switch (wish) {
            case Wish.Job job -> job.leastPay();
            case Wish.Internship internship -> internship.leastPay();
            case Wish.Microcredit credit -> null;
            case Wish.Mentoring mentoring -> null;
        };
        return least == null || !least.isSameCurrencyAs(perMonth)
                ? null
                : Rating.of(share(perMonth.amount(), least.amount()));
    }

    private @Nullable Rating amount(Money most) {
        var needed = wish instanceof Wish.Microcredit credit ? credit.amount() : null;
        return needed == null || !needed.isSameCurrencyAs(most)
                ? null
                : Rating.of(share(most.amount(), needed.amount()));
    }

    private static int share(long part, long whole) {
        return (int) ((2 * part * ONE + whole) / (2 * whole));
    }

    /** From 0 to one, rounded half-up; one if nothing is asked. */
    private static int share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.compareTo(whole) >= 0) {
            return ONE;
        }
        return part.signum() <= 0
                ? 0
                : part.movePointRight(6).divide(whole, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
