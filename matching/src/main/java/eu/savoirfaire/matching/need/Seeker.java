package eu.savoirfaire.matching.need;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.profile.Profile;
import java.util.Map;
import java.util.Set;

/**
 * A need with everything about the person that the matcher may read for it.
 *
 * @param trainings codes of the trainings that are completed
 * @param mentored whether a mentor is at work with the person
 * @param declarations made for single offers, each read for that offer alone
 */
public record Seeker(
        Need need, Profile profile, Set<String> trainings, boolean mentored, Map<OfferId, Declaration> declarations) {

    public Seeker {
        trainings = Set.copyOf(trainings);
        declarations = Map.copyOf(declarations);
    }

    public Seeker(Need need, Profile profile) {
        this(need, profile, Set.of(), false, Map.of());
    }

    /** What was declared for that offer; who has not answered has rather not said. */
    public Declaration declarationFor(OfferId offer) {
        return declarations.getOrDefault(offer, Declaration.RATHER_NOT_SAY);
    }
}
