package eu.savoirfaire.matching.cohort;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about a cohort was not done. */
public sealed interface CohortRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "matching.cohort.not-found";
            case NotNow _ -> "matching.cohort.not-now";
            case ChangedMeanwhile _ -> "matching.cohort.changed-meanwhile";
            case WrongKind _ -> "matching.cohort.wrong-kind";
            case NotStanding _ -> "matching.cohort.not-standing";
            case NoConsent _ -> "matching.cohort.no-consent";
            case TooFew _ -> "matching.cohort.too-few";
            case NoOffers _ -> "matching.cohort.no-offers";
            case NotAllOwn _ -> "matching.cohort.not-all-own";
            case RunsAlready _ -> "matching.cohort.runs-already";
            case NoRun _ -> "matching.cohort.no-run";
            case ChangedSince _ -> "matching.cohort.changed-since";
            case OtherTaxonomy _ -> "matching.cohort.other-taxonomy";
            case PlacesGone _ -> "matching.cohort.places-gone";
            case IntroducedAlready _ -> "matching.cohort.introduced-already";
            case NotEligible _ -> "matching.cohort.not-eligible";
            case PinnedFull _ -> "matching.cohort.pinned-full";
            case SeatGone _ -> "matching.cohort.seat-gone";
            case AskedAlready _ -> "matching.cohort.asked-already";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotFound _, NoRun _ -> Kind.NOT_FOUND;
            case NoConsent _, NotEligible _, WrongKind _ -> Kind.INVALID;
            case NotNow _,
                    ChangedMeanwhile _,
                    NotStanding _,
                    TooFew _,
                    NoOffers _,
                    NotAllOwn _,
                    RunsAlready _,
                    ChangedSince _,
                    OtherTaxonomy _,
                    PlacesGone _,
                    IntroducedAlready _,
                    PinnedFull _,
                    SeatGone _,
                    AskedAlready _ -> Kind.CONFLICT;
        };
    }

    record NotFound() implements CohortRefusal {}

    /** In this state that is not done. */
    record NotNow(CohortState state, CohortAction action) implements CohortRefusal {}

    /** Somebody else changed it since it was looked at. */
    record ChangedMeanwhile() implements CohortRefusal {}

    /** The need or the offer is for something else. */
    record WrongKind() implements CohortRefusal {}

    /** The need is withdrawn, or the offer is not public. */
    record NotStanding() implements CohortRefusal {}

    /** Nobody is assigned who has not agreed to it. */
    record NoConsent() implements CohortRefusal {}

    record TooFew(int people, int least) implements CohortRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(people, least);
        }
    }

    /** No offer takes part to which its organisation has said yes. */
    record NoOffers() implements CohortRefusal {}

    /** The sum of all counts first only where one organisation owns all the places. */
    record NotAllOwn() implements CohortRefusal {}

    record RunsAlready() implements CohortRefusal {}

    record NoRun() implements CohortRefusal {}

    /**
     * Needs or offers are not what they were when it was run.
     *
     * @param names what people call them
     */
    record ChangedSince(List<String> names) implements CohortRefusal {
        public ChangedSince {
            names = List.copyOf(names);
        }

        @Override
        public List<Object> arguments() {
            return List.of(names.size(), String.join(", ", names));
        }
    }

    /**
     * Another taxonomy was chosen since it was run: the same pairs could be judged otherwise.
     *
     * @param edition that is gone by now
     */
    record OtherTaxonomy(String edition) implements CohortRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(edition);
        }
    }

    /** Somebody else took the places of an offer meanwhile. */
    record PlacesGone(String offer) implements CohortRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(offer);
        }
    }

    /** What people have learnt of each other cannot be taken back. */
    record IntroducedAlready(int matches) implements CohortRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(matches);
        }
    }

    /** The rules of the offer do not let it serve this need. */
    record NotEligible() implements CohortRefusal {}

    /** As many are pinned to the offer as it has places. */
    record PinnedFull() implements CohortRefusal {}

    /** The seat is not kept for this person, or not any more. */
    record SeatGone() implements CohortRefusal {}

    /** Somebody else was asked already whether they want the seat that was left. */
    record AskedAlready() implements CohortRefusal {}
}
