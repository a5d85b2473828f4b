package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import java.util.function.Supplier;

/** Made-up sheets on their way to their readers, for whoever tries the program out. */
public interface SheetDemo {

    /** Two that somebody began to write. */
    void write();

    /** One in each queue of a review; when they are there already nothing changes. */
    void review(Cast cast);

    /** The people of the demo. */
    interface Cast {

        /** Whoever plays the role. */
        Actor of(Role role);

        /** What comes of it when this person does it. */
        <T> T acting(Actor actor, Supplier<T> work);
    }
}
