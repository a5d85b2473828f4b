package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why a taxonomy was not chosen. */
public sealed interface TaxonomyRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchRelease _ -> "matching.taxonomy.no-such-release";
            case InUseAlready _ -> "matching.taxonomy.in-use-already";
            case ChosenMeanwhile _ -> "matching.taxonomy.chosen-meanwhile";
        };
    }

    @Override
    default Kind kind() {
        return this instanceof NoSuchRelease ? Kind.NOT_FOUND : Kind.CONFLICT;
    }

    record NoSuchRelease() implements TaxonomyRefusal {}

    /** It is gone by, with the same names beside it. */
    record InUseAlready() implements TaxonomyRefusal {}

    /** Somebody else chose since the page was made. */
    record ChosenMeanwhile() implements TaxonomyRefusal {}
}
