package eu.savoirfaire.matching.generated;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.WorkPermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People with needs of all kinds; now and then something is not answered. */
public final class GeneratedSeekers {
    private final SplittableRandom random;
    private final Surroundings surroundings;

    public GeneratedSeekers(long seed, Surroundings surroundings) {
        random = new SplittableRandom(seed);
        this.surroundings = surroundings;
    }

    /** @param offers for some of which something may be declared */
    public Seeker next(List<OfferId> offers) {
        return switch (random.nextInt(6)) {
            case 0 -> seeker("seeker-microcredit", credit(), offers);
            case 1 -> seeker("seeker-mentoring", mentoring(), offers);
            case 2 -> seeker("seeker-internship", internship(), offers);
            default -> jobSeeker(offers);
        };
    }

    public Seeker jobSeeker(List<OfferId> offers) {
        return seeker("seeker-job", job(), offers);
    }

    private Seeker seeker(String weights, Wish wish, List<OfferId> offers) {
        var declarations = new HashMap<OfferId, Declaration>();
        for (var i = 0; i < 5 && !offers.isEmpty(); i++) {
            declarations.put(offers.get(random.nextInt(offers.size())), Declaration.values()[random.nextInt(3)]);
        }
        var id = new NeedId(new UUID(random.nextLong(), random.nextLong()));
        var since = Surroundings.TODAY.minusDays(random.nextInt(100));
        var need = new Need(id, new SeekerId(id.value()), since, new Edition(weights, 1), wish);
        return new Seeker(need, profile(), Set.of(), random.nextInt(2) == 0, declarations);
    }

    private Wish credit() {
        return new Wish.Microcredit(
                mayBe(Money.of(Integer.toString(500 * (1 + random.nextInt(40))), "EUR")),
                mayBe(6 + 6 * random.nextInt(10)),
                "A workshop",
                mayBe(LegalForm.NONE_YET),
                mayBe(Stage.values()[random.nextInt(3)]),
                mayBe(surroundings.sector(random)));
    }

    private Wish mentoring() {
        return new Wish.Mentoring(
                mayBe(Set.copyOf(surroundings.topics(random))),
                mayBe(Mode.values()[random.nextInt(3)]),
                4,
                mayBe(surroundings.sector(random)));
    }

    private Wish internship() {
        return new Wish.Internship(
                Set.of(surroundings.occupation(random)), mayBe(6), null, mayBe(surroundings.sector(random)));
    }

    private Wish job() {
        var contracts = EnumSet.of(Contract.values()[random.nextInt(4)], Contract.values()[random.nextInt(4)]);
        return new Wish.Job(
                Set.of(surroundings.occupation(random)),
                mayBe(Set.copyOf(contracts)),
                mayBe(Money.of(Integer.toString(900 + 50 * random.nextInt(30)), "EUR")),
                mayBe(surroundings.sector(random)));
    }

    private Profile profile() {
        return new Profile(
                skills(),
                mayBe(languages()),
                mayBe(1 + random.nextInt(7)),
                mayBe(Set.of(surroundings.licence(random))),
                mayBe(surroundings.place(random)),
                mayBe(10 + 10 * random.nextInt(8)),
                mayBe(surroundings.times(random)),
                random.nextInt(10) == 0 ? WorkPermission.NOT_YET : WorkPermission.YES,
                null);
    }

    private List<SkillClaim> skills() {
        var branch = surroundings.branch(random);
        var claims = new ArrayList<SkillClaim>();
        for (var i = random.nextInt(12); i > 0; i--) {
            claims.add(new SkillClaim(
                    surroundings.near(random, branch), 1 + random.nextInt(4), Evidence.values()[random.nextInt(4)]));
        }
        return claims;
    }

    private List<LanguageClaim> languages() {
        var claims = new ArrayList<LanguageClaim>();
        for (var language : List.of("it", "en", "ar")) {
            for (var skill : List.of(LanguageSkill.INTERACTION, LanguageSkill.READING)) {
                claims.add(
                        new LanguageClaim(language, skill, Cefr.values()[random.nextInt(6)], Evidence.SELF_DECLARED));
            }
        }
        return claims;
    }

    private <T> @Nullable T mayBe(T answer) {
        return random.nextInt(12) == 0 ? null : answer;
    }
}
