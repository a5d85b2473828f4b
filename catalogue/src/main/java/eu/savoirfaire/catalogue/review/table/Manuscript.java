package eu.savoirfaire.catalogue.review.table;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import java.util.HashSet;
import java.util.Set;

/**
 * A revision, by what review has to know of it.
 *
 * @param revision its number, from 1
 * @param owner the organisation whose practice it is
 * @param authors whoever wrote a word of it
 */
public record Manuscript(PracticeId practice, int revision, OrganisationId owner, Set<PersonId> authors) {

    public Manuscript {
        authors = Set.copyOf(authors);
    }

    /** Whether it is the first of its practice: nothing was published before it. */
    public boolean isFirst() {
        return revision == 1;
    }

    /** The same with one author more. */
    public Manuscript writtenBy(PersonId author) {
        var all = new HashSet<>(authors);
        all.add(author);
        return new Manuscript(practice, revision, owner, all);
    }

    public boolean wrote(Actor actor) {
        return actor.person().filter(authors::contains).isPresent();
    }

    /** Whether the actor has a stake in it, as author or through their organisation: then they must not judge it. */
    public boolean concerns(Actor actor) {
        return wrote(actor) || actor.organisations().contains(owner);
    }
}
