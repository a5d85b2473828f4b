package eu.savoirfaire.workshops.material;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Optional;

/** What keeps a recording from those for whom it is meant. */
public sealed interface Missing {

    /** Captions or a transcript: whoever does not hear has nothing of it. */
    record Words() implements Missing {}

    /** Somebody who was asked has not answered. */
    record Answer(PersonId person) implements Missing {}

    /** Somebody said no; nothing but another recording without them helps, or another answer. */
    record Yes(Optional<PersonId> person) implements Missing {}
}
