package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.offer.AmountRange;
import eu.savoirfaire.matching.offer.Demands;
import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.TargetGroup;
import eu.savoirfaire.matching.offer.TermRange;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.Validity;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.WorkPermission;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** People and offers of a made-up region, the same for the same seed. Every field may be absent. */
public final class SeededRegion {
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static final List<String> SECTORS = List.of("agriculture", "construction", "hospitality", "retail");
    private static final List<String> TOPICS = List.of("pricing", "taxes", "first-clients", "permits", "online-sales");
    private static final List<String> LICENCES = List.of("driving-b", "forklift", "food-hygiene");
    private static final List<String> LANGUAGES = List.of("it", "en", "ar");

    private final RandomGenerator random;
    private final Taxonomy taxonomy;

    public SeededRegion(long seed, Taxonomy taxonomy) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.taxonomy = taxonomy;
    }

    public RandomGenerator random() {
        return random;
    }

    public Seeker seeker(NeedKind kind) {
        return new Seeker(
                need(kind),
                profile(),
                random.nextBoolean() ? Set.of("first-budget") : Set.of(),
                random.nextBoolean(),
                Map.of());
    }

    public Need need(NeedKind kind) {
        var weights = switch (kind) {
            case MICROCREDIT -> "seeker-microcredit";
            case MENTORING -> "seeker-mentoring";
            case JOB -> "seeker-job";
            case INTERNSHIP -> "seeker-internship";
        };
        var since = TODAY.minusDays(random.nextInt(60));
        return new Need(new NeedId(id()), new SeekerId(id()), since, new Edition(weights, 1), wish(kind));
    }

    public Profile profile() {
        return new Profile(
                claims(),
                maybe(this::languages),
                maybe(() -> 1 + random.nextInt(8)),
                maybe(() -> some(LICENCES)),
                maybe(this::place),
                maybe(() -> random.nextInt(60)),
                maybe(this::times),
                maybe(() -> one(WorkPermission.values())),
                maybe(() -> TODAY.minusYears(18 + random.nextInt(40))));
    }

    public Offer offer(NeedKind answering) {
        var kind = switch (answering) {
            case MICROCREDIT -> random.nextInt(4) > 0 ? OfferKind.LOAN : OfferKind.FUNDING_CALL;
            case MENTORING -> OfferKind.MENTOR;
            case JOB -> OfferKind.VACANCY;
            case INTERNSHIP -> OfferKind.INTERNSHIP;
        };
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Offer(
                new OfferId(id()),
                new OrganisationId(id()),
                TODAY.minusDays(random.nextInt(60)),
                new Validity(TODAY.minusDays(30), TODAY.plusDays(30)),
                1 + random.nextInt(5),
                new Edition(name, 1),
                new Edition("provider-" + name, 1),
                random.nextInt(5) == 0 ? new TargetGroup("Women who start again", "Art. 157(4) TFEU", true) : null,
                demands(),
                terms(kind));
    }

    public SkillClaim claim() {
        return new SkillClaim(skill(), 1 + random.nextInt(4), one(Evidence.values()));
    }

    public LanguageClaim language() {
        return new LanguageClaim(
                one(LANGUAGES), one(LanguageSkill.values()), one(Cefr.values()), one(Evidence.values()));
    }

    public Declaration declaration() {
        return one(Declaration.values());
    }

    private List<SkillClaim> claims() {
        var claims = new ArrayList<SkillClaim>();
        if (random.nextInt(8) > 0) {
            var occupation = occupation();
            for (var code : new TreeSet<>(occupation.essential())) {
                if (random.nextInt(3) > 0) {
                    claims.add(new SkillClaim(code, 1 + random.nextInt(4), one(Evidence.values())));
                }
            }
            claims.add(claim());
        }
        return claims;
    }

    private List<LanguageClaim> languages() {
        var claims = new ArrayList<LanguageClaim>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            claims.add(language());
        }
        return claims;
    }

    private Wish wish(NeedKind kind) {
        return switch (kind) {
            case MICROCREDIT ->
                new Wish.Microcredit(
                        maybe(() -> money(1000 + 500 * random.nextInt(60))),
                        maybe(() -> 6 + 6 * random.nextInt(10)),
                        null,
                        maybe(() -> one(LegalForm.values())),
                        maybe(() -> one(Stage.values())),
                        maybe(() -> one(SECTORS)));
            case MENTORING ->
                new Wish.Mentoring(
                        maybe(() -> some(TOPICS)),
                        maybe(() -> one(Mode.values())),
                        maybe(() -> 1 + random.nextInt(8)),
                        maybe(() -> one(SECTORS)));
            case JOB ->
                new Wish.Job(
                        maybe(() -> Set.of(occupation().code())),
                        maybe(() -> some(List.of(Contract.values()))),
                        maybe(() -> money(900 + 50 * random.nextInt(20))),
                        maybe(() -> one(SECTORS)));
            case INTERNSHIP ->
                new Wish.Internship(
                        maybe(() -> Set.of(occupation().code())),
                        maybe(() -> 1 + random.nextInt(12)),
                        maybe(() -> money(400 + 50 * random.nextInt(10))),
                        maybe(() -> one(SECTORS)));
        };
    }

    private Terms terms(OfferKind kind) {
        return switch (kind) {
            case LOAN ->
                new Terms.Loan(
                        amounts(),
                        new TermRange(6, 24 + random.nextInt(48)),
                        maybe(() -> BigDecimal.valueOf(random.nextInt(150), 3)),
                        null,
                        some(List.of(Stage.values())),
                        random.nextInt(3) == 0,
                        random.nextInt(3) == 0 ? "first-budget" : null);
            case MENTOR -> new Terms.Mentor(some(TOPICS), maybe(() -> one(Mode.values())), null, maybe(this::times));
            case VACANCY ->
                new Terms.Vacancy(
                        maybe(() -> occupation().code()),
                        maybe(() -> one(Contract.values())),
                        maybe(() -> money(1000 + 50 * random.nextInt(20))),
                        maybe(this::times));
            case INTERNSHIP ->
                new Terms.Internship(
                        maybe(() -> occupation().code()),
                        maybe(() -> 1 + random.nextInt(6)),
                        maybe(() -> money(500 + 50 * random.nextInt(10))),
                        maybe(this::times));
            case FUNDING_CALL ->
                new Terms.FundingCall(null, amounts(), some(List.of(LegalForm.values())), TODAY.plusDays(20));
        };
    }

    private Demands demands() {
        var skills = new ArrayList<SkillDemand>();
        if (random.nextInt(4) > 0) {
            var occupation = occupation();
            new TreeSet<>(occupation.essential())
                    .forEach(code ->
                            skills.add(new SkillDemand(code, 1 + random.nextInt(4), SkillDemand.Weight.ESSENTIAL)));
            new TreeSet<>(occupation.optional())
                    .stream()
                            .limit(random.nextInt(4))
                            .forEach(code -> skills.add(
                                    new SkillDemand(code, 1 + random.nextInt(4), SkillDemand.Weight.OPTIONAL)));
        }
        var languages = random.nextInt(3) == 0
                ? List.of(new LanguageDemand(
                        one(LANGUAGES), one(LanguageSkill.values()), one(Cefr.values()), "talks with customers"))
                : List.<LanguageDemand>of();
        return new Demands(
                skills,
                languages,
                maybe(this::place),
                random.nextInt(4) == 0 ? "ITI1" : null,
                random.nextBoolean() ? some(SECTORS) : Set.of(),
                random.nextInt(4) == 0 ? Set.of(one(LICENCES)) : Set.of(),
                random.nextInt(4) == 0 ? 1 + random.nextInt(5) : null);
    }

    private AmountRange amounts() {
        return new AmountRange(money(500 * (1 + random.nextInt(6))), money(5000 + 1000 * random.nextInt(20)));
    }

    private Place place() {
        return new Place(
                "ITI1" + (1 + random.nextInt(9)), 437_000 + random.nextInt(5000), 112_000 + random.nextInt(5000));
    }

    private Availability times() {
        return new Availability(random.nextInt(1 << Availability.PARTS));
    }

    private static Money money(int euros) {
        return Money.of(euros + ".00", "EUR");
    }

    private SkillCode skill() {
        return taxonomy.skills().get(random.nextInt(taxonomy.skills().size())).code();
    }

    private Occupation occupation() {
        return taxonomy.occupations().get(random.nextInt(taxonomy.occupations().size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(5) == 0 ? null : value.get();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Set<T> some(List<T> values) {
        var chosen = new HashSet<T>();
        for (var value : values) {
            if (random.nextBoolean()) {
                chosen.add(value);
            }
        }
        chosen.add(one(values));
        return chosen;
    }
}
