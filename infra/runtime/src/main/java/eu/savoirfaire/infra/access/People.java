package eu.savoirfaire.infra.access;

import java.util.List;
import java.util.Optional;

/** Whom one can ask to do something: the few things that other parts have to know of people beside their ids. */
public interface People {

    /** The person with all their roles; empty when there is no such person, or they cannot sign in. */
    Optional<Actor> find(PersonId person);

    /** Everybody who can sign in and holds this role, in whatever organisation or in none; in the order of their ids. */
    List<Actor> holders(Role role);

    /** What the person wants to be called, for those who work with them; empty when there is no such person. */
    Optional<String> name(PersonId person);
}
