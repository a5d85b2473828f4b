package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.platform.desk.Allowed;
import eu.savoirfaire.platform.desk.person.PersonViews;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds people; who looked is written down. */
@Singleton
class Search {
    private final PersonRows rows;
    private final PersonViews views;
    private final Allowed allowed;

    Search(PersonRows rows, PersonViews views, Allowed allowed) {
        this.rows = rows;
        this.views = views;
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
        views.sawList(people.size());
        return new Found(people, rows.count(query.beginning(), query.later(), state, role));
    }
}
