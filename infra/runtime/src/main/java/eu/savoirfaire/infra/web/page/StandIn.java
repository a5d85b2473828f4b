package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Says above every page that the reader stands in for somebody, with a button to stop: a bean. */
@FunctionalInterface
public interface StandIn {
    /** What to say; empty for whoever reads for themselves. */
    Optional<Said> said(HttpRequest<?> request);

    /**
     * @param stop what the button says
     * @param action where the button is sent
     */
    record Said(Label text, Label stop, String action) {}
}
