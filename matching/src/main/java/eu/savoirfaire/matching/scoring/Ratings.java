package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.need.Seeker;

/** What every facet of any offer is worth to one seeker, and the seeker to it. */
public final class Ratings {
    private final Seeker seeker;
    private final SkillCover skills;

    public Ratings(Seeker seeker, SkillCover skills) {
        this.seeker = seeker;
        this.skills = skills;
    }

    public SkillCover skills() {
        return skills;
    }

    public Rating of(Criterion criterion, Facet facet) {
        throw new UnsupportedOperationException(criterion + " " + facet + seeker);
    }
}
