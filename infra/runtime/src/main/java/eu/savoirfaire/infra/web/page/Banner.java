package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;
import java.util.Optional;

/** Something every reader has to know, shown above every page: a bean. */
@FunctionalInterface
public interface Banner {
    /** What to say now; empty when there is nothing to say. */
    Optional<Label> text();
}
