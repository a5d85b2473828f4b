package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.ArrayList;

/** Scores one pair, with everything that adds up to the scores. */
public final class Scoring {
    private final Taxonomy taxonomy;
    private final WeightsBook weights;
    private final Facets facets;

    public Scoring(Taxonomy taxonomy, WeightsBook weights) {
        this.taxonomy = taxonomy;
        this.weights = weights;
        this.facets = new Facets(taxonomy);
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public Scores scores(Seeker seeker, Offer offer) {
        var ratings = new Ratings(seeker, taxonomy);
        return new Scores(
                side(Side.SEEKER, ratings, seeker, offer).value(),
                side(Side.PROVIDER, ratings, seeker, offer).value());
    }

    /** u with its contributions for the seeker, v with its contributions for the provider. */
    public SideScore side(Side side, Seeker seeker, Offer offer) {
        return side(side, new Ratings(seeker, taxonomy), seeker, offer);
    }

    private SideScore side(Side side, Ratings ratings, Seeker seeker, Offer offer) {
        var edition = side == Side.SEEKER ? seeker.need().weights() : offer.weights();
        var shares = weights.of(edition, side);
        var contributions = new ArrayList<SideScore.Contribution>();
        for (var criterion : Criterion.values()) {
            var rating = ratings.of(criterion, facets.of(criterion, offer));
            var value = side == Side.SEEKER ? rating.phi() : rating.psi();
            contributions.add(new SideScore.Contribution(criterion, shares.share(criterion), value, rating.known()));
        }
        return new SideScore(side, contributions);
    }
}
