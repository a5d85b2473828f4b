package eu.savoirfaire.matching.provider;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.matching.offer.life.OfferState;
import java.util.List;

/** Why something about an offer was not done. */
public sealed interface OfferRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.offers.not-found";
            case NoLongerPublic _ -> "matching.offers.no-longer-public";
            case NotNow _ -> "matching.offers.not-now";
            case NotYours _ -> "matching.offers.not-yours";
            case OwnWork _ -> "matching.offers.own-work";
            case ChangedMeanwhile _ -> "matching.offers.changed-meanwhile";
            case Lacking _ -> "matching.offers.lacking";
            case NoOrganisation _ -> "matching.offers.no-organisation";
            case KeyUsed _ -> "matching.offers.key-used";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _ -> Kind.NOT_FOUND;
            case NoLongerPublic _ -> Kind.GONE;
            case NotYours _, OwnWork _, NoOrganisation _ -> Kind.FORBIDDEN;
            case NotNow _, ChangedMeanwhile _, KeyUsed _ -> Kind.CONFLICT;
            case Lacking _ -> Kind.INVALID;
        };
    }

    @Override
    default List<Object> arguments() {
        return switch (this) {
            case Lacking(var lacks) -> List.of(lacks);
            default -> List.of();
        };
    }

    /** There is none, or whoever asks may not see it. */
    record NotFound() implements OfferRefusal {}

    /** It was public, and is no more. */
    record NoLongerPublic() implements OfferRefusal {}

    /** In this state that is not done. */
    record NotNow(OfferState state) implements OfferRefusal {}

    /** Others may do that. */
    record NotYours() implements OfferRefusal {}

    /** Nobody approves what they wrote themselves. */
    record OwnWork() implements OfferRefusal {}

    /** Somebody else changed it since it was looked at. */
    record ChangedMeanwhile() implements OfferRefusal {}

    /** It does not state its legal minimum. */
    record Lacking(int lacks) implements OfferRefusal {}

    /** Whoever asks offers nothing of that kind for that organisation. */
    record NoOrganisation() implements OfferRefusal {}

    /** The Idempotency-Key came with something else before. */
    record KeyUsed() implements OfferRefusal {}
}
