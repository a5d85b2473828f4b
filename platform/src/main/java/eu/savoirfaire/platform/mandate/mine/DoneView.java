package eu.savoirfaire.platform.mandate.mine;

import eu.savoirfaire.infra.web.message.Label;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What was done for a person, newest first.
 *
 * @param older the address of the next page
 */
record DoneView(List<Done> list, Optional<String> older) {

    /**
     * @param what in words
     * @param when in universal time
     * @param by who, and for whom
     */
    record Done(Label what, ZonedDateTime when, Label by) {}
}
