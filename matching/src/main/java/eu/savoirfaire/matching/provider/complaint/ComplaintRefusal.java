package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why something about a complaint was not done. */
public sealed interface ComplaintRefusal extends Refusal {

    /** There is none, or it is decided already. */
    record NotFound() implements ComplaintRefusal {
        @Override
        public String code() {
            return "matching.offers.complaint.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
