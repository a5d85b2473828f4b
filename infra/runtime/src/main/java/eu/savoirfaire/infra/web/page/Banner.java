package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;
import java.util.Optional;

/** Something every reader has to know, shown above every page: a bean. */
@FunctionalInterface
public interface Banner {
    /** What to say now; empty when there is nothing to say. */
    Optional<Said> said();

    /** @param link where it leads, if anywhere */
    record Said(Label text, Optional<Link> link) {
        public static Said of(Label text) {
            return new Said(text, Optional.empty());
        }
    }

    record Link(Label text, String href) {}
}
