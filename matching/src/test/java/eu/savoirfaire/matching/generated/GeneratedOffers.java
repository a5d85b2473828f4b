package eu.savoirfaire.matching.generated;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.offer.AmountRange;
import eu.savoirfaire.matching.offer.Demands;
import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.TargetGroup;
import eu.savoirfaire.matching.offer.TermRange;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.Validity;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageSkill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Offers of all kinds; three in five are vacancies. */
public final class GeneratedOffers {
    private final SplittableRandom random;
    private final Surroundings surroundings;

    public GeneratedOffers(long seed, Surroundings surroundings) {
        random = new SplittableRandom(seed);
        this.surroundings = surroundings;
    }

    public Offer next() {
        return offer(new OfferId(new UUID(random.nextLong(), random.nextLong())));
    }

    /** Another state of an offer, of any kind. */
    public Offer offer(OfferId id) {
        return switch (random.nextInt(10)) {
            case 0 -> offer(id, "internship", internship());
            case 1, 2 -> offer(id, "mentor", mentor());
            case 3 -> offer(id, "loan", loan());
            default -> vacancy(id);
        };
    }

    public Offer vacancy(OfferId id) {
        return offer(
                id,
                "vacancy",
                new Terms.Vacancy(
                        surroundings.occupation(random),
                        random.nextInt(10) == 0 ? null : Contract.values()[random.nextInt(4)],
                        random.nextInt(4) == 0
                                ? null
                                : Money.of(Integer.toString(900 + 50 * random.nextInt(50)), "EUR"),
                        surroundings.times(random)));
    }

    private Terms internship() {
        return new Terms.Internship(
                surroundings.occupation(random), 1 + random.nextInt(12), null, surroundings.times(random));
    }

    private Terms mentor() {
        return new Terms.Mentor(
                Set.copyOf(surroundings.topics(random)),
                Mode.values()[random.nextInt(3)],
                2 + random.nextInt(8),
                surroundings.times(random));
    }

    private Terms loan() {
        var least = 500 * (1 + random.nextInt(10));
        return new Terms.Loan(
                new AmountRange(
                        Money.of(Integer.toString(least), "EUR"),
                        Money.of(Integer.toString(least + 5000 * (1 + random.nextInt(5))), "EUR")),
                new TermRange(6, 24 + 12 * random.nextInt(6)),
                random.nextInt(5) == 0 ? null : BigDecimal.valueOf(200 + 25L * random.nextInt(30), 4),
                null,
                EnumSet.of(Stage.values()[random.nextInt(3)], Stage.IDEA),
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? "business-plan" : null);
    }

    private Offer offer(OfferId id, String kind, Terms terms) {
        var first = Surroundings.TODAY.minusDays(10 + random.nextInt(200));
        return new Offer(
                id,
                new OrganisationId(new UUID(1, random.nextInt(500))),
                first,
                new Validity(first, Surroundings.TODAY.plusDays(random.nextInt(300) - 10L)),
                1 + random.nextInt(5),
                new Edition(kind, 1),
                new Edition("provider-" + kind, 1),
                random.nextInt(50) == 0 ? new TargetGroup("newcomers", "art. 3", true) : null,
                demands(kind),
                terms);
    }

    private Demands demands(String kind) {
        var isWork = kind.equals("vacancy") || kind.equals("internship");
        return new Demands(
                isWork ? skills() : List.of(),
                languages(),
                surroundings.place(random),
                kind.equals("loan") ? surroundings.place(random).region().substring(0, 3) : null,
                random.nextInt(3) == 0 ? Set.of() : Set.of(surroundings.sector(random)),
                isWork && random.nextInt(8) == 0 ? Set.of(surroundings.licence(random)) : Set.of(),
                isWork && random.nextInt(3) == 0 ? 1 + random.nextInt(6) : null);
    }

    private List<SkillDemand> skills() {
        var branch = surroundings.branch(random);
        var demands = new ArrayList<SkillDemand>();
        for (var i = random.nextInt(4) * 3; i >= 0; i--) {
            demands.add(new SkillDemand(
                    surroundings.near(random, branch),
                    1 + random.nextInt(4),
                    i % 3 == 2 ? SkillDemand.Weight.OPTIONAL : SkillDemand.Weight.ESSENTIAL));
        }
        return random.nextInt(20) == 0 ? List.of() : demands;
    }

    private List<LanguageDemand> languages() {
        if (random.nextInt(4) == 0) {
            return List.of();
        }
        var language = random.nextInt(4) == 0 ? "en" : "it";
        return List.of(new LanguageDemand(
                language,
                random.nextInt(2) == 0 ? LanguageSkill.INTERACTION : LanguageSkill.READING,
                Cefr.values()[random.nextInt(4)],
                "Safety instructions"));
    }
}
