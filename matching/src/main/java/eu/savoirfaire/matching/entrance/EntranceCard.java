package eu.savoirfaire.matching.entrance;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.web.message.Label;

/** One way on from the entrance: a bean that a part of matching contributes. */
public interface EntranceCard {

    /** Lower comes first. */
    int order();

    /** Whether it leads anywhere for whoever reads. */
    boolean isFor(Actor actor);

    Label title();

    Label text();

    String href();
}
