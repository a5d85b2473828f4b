package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.seeker.Seekers;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A need is its person's; that of somebody who is nobody belongs to nobody. */
@Singleton
final class NeedOwnership implements Ownership {
    private final NeedRows rows;
    private final Seekers seekers;

    NeedOwnership(NeedRows rows, Seekers seekers) {
        this.rows = rows;
        this.seekers = seekers;
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Owner of(Reference resource) {
        return rows.findById(UUID.fromString(resource.id()))
                .flatMap(row -> seekers.person(new SeekerId(row.seekerId())))
                .map(Owner::of)
                .orElseGet(Owner::nobody);
    }
}
