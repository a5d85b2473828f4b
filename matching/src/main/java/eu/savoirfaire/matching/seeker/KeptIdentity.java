package eu.savoirfaire.matching.seeker;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.matching.SeekerId;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * The pseudonym of a person. It goes last of all that is kept of them: the other parts find by it what is theirs to drop.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class KeptIdentity implements PersonalData, Ownership {
    private final Seekers seekers;

    KeptIdentity(Seekers seekers) {
        this.seekers = seekers;
    }

    @Override
    public String part() {
        return "seeker";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream().map(this::kept).toList();
    }

    @Override
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(seekers::forget);
    }

    @Override
    public String kind() {
        return "seeker";
    }

    @Override
    public Owner of(Reference resource) {
        return seekers.person(new SeekerId(UUID.fromString(resource.id())))
                .map(Owner::of)
                .orElseGet(Owner::nobody);
    }

    private Kept kept(SeekerId seeker) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("pseudonym", seeker.value().toString());
        fields.put(
                "trainings",
                String.join(" ", seekers.trainings(seeker).stream().sorted().toList()));
        fields.put("mentored", Boolean.toString(seekers.mentored(seeker)));
        return new Kept("matching", fields);
    }
}
