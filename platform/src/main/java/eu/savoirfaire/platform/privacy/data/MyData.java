package eu.savoirfaire.platform.privacy.data;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Everything that the program keeps of one person, from all its parts. */
@Singleton
class MyData {
    private final List<PersonalData> parts;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;

    MyData(List<PersonalData> parts, AuditTrail audit, CurrentActor actor, Permissions permissions) {
        // the account comes last when it is erased, and first when it is read
        this.parts = List.copyOf(parts.reversed());
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
    }

    /**
     * What is kept, by the part that keeps it; parts that keep nothing are left out.
     *
     * @param form that they take it along in, for the audit
     */
    @Transactional
    public SequencedMap<String, List<PersonalData.Kept>> of(PersonId person, String form) {
        permissions.require(actor.get(), "person.export", person.account());
        audit.record(actor.get(), "person.export", person.account(), Map.of("form", form));
        var all = new LinkedHashMap<String, List<PersonalData.Kept>>();
        parts.forEach(part -> {
            var kept = part.of(person);
            if (!kept.isEmpty()) {
                all.put(part.part(), kept);
            }
        });
        return all;
    }
}
