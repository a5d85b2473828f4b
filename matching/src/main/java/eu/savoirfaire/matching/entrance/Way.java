package eu.savoirfaire.matching.entrance;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.web.message.Label;
import java.util.function.Predicate;

/**
 * A way on that leads somewhere for some.
 *
 * @param readers for whom it does
 */
public record Way(int order, Label title, Label text, String href, Predicate<Actor> readers) implements EntranceCard {
    @Override
    public boolean isFor(Actor actor) {
        return readers.test(actor);
    }
}
