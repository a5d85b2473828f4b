package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import java.util.Optional;

/** A tile of the home page: a bean that a module contributes. */
public interface Tile {

    /** Lower comes first. */
    int order();

    /** What the tile says now; empty when it has nothing to show. May read the database. */
    Optional<Content> content(Visit visit);

    /**
     * @param figure a number worth seeing, such as how many practices there are
     * @param icon a name of {@code kit/icons}: {@code practice}, {@code workshop}, {@code map}, {@code people}, {@code book}
     */
    record Content(Label title, Label text, String href, Optional<Long> figure, String icon) {}
}
