package eu.savoirfaire.matching.scoring;

/**
 * How well one facet of an offer and one person suit each other by one criterion.
 *
 * @param phi for the seeker, in micro-units; if not known, that at which the criterion ranks what is missing
 * @param psi for the provider, in micro-units; if not known, that at which the criterion ranks what is missing
 * @param known whether both sides have answered; if not, the true value lies anywhere from 0 to 1,000,000
 */
public record Rating(int phi, int psi, boolean known) {

    static Rating missing(Criterion criterion) {
        return new Rating(criterion.prior(), criterion.prior(), false);
    }

    static Rating of(int both) {
        return new Rating(both, both, true);
    }
}
