package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.platform.desk.Allowed;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Finds people; who looked is written down. */
@Singleton
class Search {
    private static final Reference EVERYBODY = new Reference("desk", "people");

    private final PersonRows rows;
    private final Viewing viewing;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Allowed allowed;

    Search(PersonRows rows, Viewing viewing, AuditTrail audit, CurrentActor actor, Allowed allowed) {
        this.rows = rows;
        this.viewing = viewing;
        this.audit = audit;
        this.actor = actor;
        this.allowed = allowed;
    }

    /** A page of those who are found, and how many there are in all. */
    record Found(List<PersonRow> people, long total) {}

    @Transactional
    Found of(PeopleQuery query, Paging paging) {
        allowed.require("person.search");
        var role = query.roleName();
        var state = query.stateName();
        var people = rows.found(query.beginning(), query.later(), state, role, paging.size(), paging.offset());
        audit.record(actor.get(), "person.search", EVERYBODY, Map.of("shown", Integer.toString(people.size())));
        viewing.ofAll(people.stream().map(row -> new PersonId(row.id())).toList(), "search");
        return new Found(people, rows.count(query.beginning(), query.later(), state, role));
    }
}
