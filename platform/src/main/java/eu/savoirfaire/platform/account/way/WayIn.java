package eu.savoirfaire.platform.account.way;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;

/** Something that can be shown instead of a password: a bean of each. */
public interface WayIn {

    /** When a page asks for it. */
    enum Moment {
        ENTER,
        /** Somebody who is signed in shows once more that it is them. */
        PROVE
    }

    /** The page where a person looks after theirs; empty where there can be none. */
    Optional<Offer> own();

    /**
     * What to offer on the page.
     *
     * @param next where the person wants to go afterwards, checked; may be empty
     */
    List<Offer> offers(HttpRequest<?> request, Moment moment, String next);
}
