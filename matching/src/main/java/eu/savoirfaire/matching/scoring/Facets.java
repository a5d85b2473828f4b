package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts an offer into the facets that the criteria read. */
public final class Facets {
    private static final Facet OPEN = new Facet.Open();
    private static final Facet MISSING = new Facet.Missing();

    private final Taxonomy taxonomy;

    public Facets(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * What the criterion reads of the offer.
     *
     * @throws IllegalArgumentException if the offer asks for a skill that the taxonomy does not have
     */
    public Facet of(Criterion criterion, Offer offer) {
        return switch (criterion) {
            case SKILLS -> skills(offer.demands().skills());
            case LANGUAGE -> languages(offer.demands().languages());
            case SECTOR -> unlessEmpty(offer.demands().sectors(), Facet.Sectors::new);
            case AVAILABILITY -> times(offer.terms());
            case GOALS -> goals(offer.terms());
            case TRAVEL -> site(offer);
            case PAY -> pay(offer.terms());
            case AMOUNT -> amount(offer.terms());
            case COST -> cost(offer.terms());
        };
    }

    /** The name of a language skill in {@link Facet.Languages}. */
    static String key(String language, LanguageSkill skill) {
        return language + "/" + skill.name().toLowerCase(Locale.ROOT);
    }

    private Facet skills(List<SkillDemand> demands) {
        if (demands.isEmpty()) {
            return OPEN;
        }
        return new SkillsAsked(
                numbers(demands, SkillDemand.Weight.ESSENTIAL), numbers(demands, SkillDemand.Weight.OPTIONAL));
    }

    private int[] numbers(List<SkillDemand> demands, SkillDemand.Weight weight) {
        return demands.stream()
                .filter(demand -> demand.weight() == weight)
                .mapToInt(demand -> SkillsAsked.demand(taxonomy.index(demand.skill()), demand.level()))
                .toArray();
    }

    private static Facet languages(List<LanguageDemand> demands) {
        var heights = new TreeMap<String, Integer>();
        for (var demand : demands) {
            heights.merge(key(demand.language(), demand.skill()), demand.level().ordinal() + 1, Math::max);
        }
        return heights.isEmpty() ? OPEN : new Facet.Languages(heights);
    }

    private static Facet times(Terms terms) {
        var times = switch (terms) {
            case Terms.Mentor mentor -> orMissing(mentor.times(), Facet.Times::new);
            case Terms.Vacancy vacancy -> orMissing(vacancy.times(), Facet.Times::new);
            case Terms.Internship internship -> orMissing(internship.times(), Facet.Times::new);
            case Terms.Loan loan -> OPEN;
            case Terms.FundingCall call -> OPEN;
        };
        return times instanceof Facet.Times(var parts) && parts.count() == 0 ? OPEN : times;
    }

    private static Facet goals(Terms terms) {
        return switch (terms) {
            case Terms.Mentor mentor -> mentor.topics().isEmpty() ? MISSING : new Facet.Topics(mentor.topics());
            case Terms.Vacancy vacancy -> orMissing(vacancy.occupation(), Facet.Work::new);
            case Terms.Internship internship -> orMissing(internship.occupation(), Facet.Work::new);
            case Terms.Loan loan -> OPEN;
            case Terms.FundingCall call -> OPEN;
        };
    }

    private static Facet site(Offer offer) {
        var place = offer.demands().place();
        var remote = offer.terms() instanceof Terms.Mentor mentor && mentor.mode() == Mode.ONLINE;
        return place == null || remote ? OPEN : new Facet.Site(place);
    }

    private static Facet pay(Terms terms) {
        return switch (terms) {
            case Terms.Vacancy vacancy -> orMissing(vacancy.pay(), Facet.Pay::new);
            case Terms.Internship internship -> orMissing(internship.pay(), Facet.Pay::new);
            case Terms.Loan loan -> OPEN;
            case Terms.Mentor mentor -> OPEN;
            case Terms.FundingCall call -> OPEN;
        };
    }

    private static Facet amount(Terms terms) {
        return switch (terms) {
            case Terms.Loan loan -> new Facet.Lending(loan.amounts());
            case Terms.FundingCall call -> new Facet.Lending(call.amounts());
            case Terms.Mentor mentor -> OPEN;
            case Terms.Vacancy vacancy -> OPEN;
            case Terms.Internship internship -> OPEN;
        };
    }

    private static Facet cost(Terms terms) {
        return terms instanceof Terms.Loan loan
                ? orMissing(loan.rate(), rate -> new Facet.Rate(rate.stripTrailingZeros()))
                : OPEN;
    }

    private static <T> Facet orMissing(@Nullable T value, Function<T, Facet> facet) {
        return value == null ? MISSING : facet.apply(value);
    }

    private static Facet unlessEmpty(Set<String> codes, Function<Set<String>, Facet> facet) {
        return codes.isEmpty() ? OPEN : facet.apply(codes);
    }
}
