package eu.savoirfaire.platform.desk.audit;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A page of the audit.
 *
 * @param older where the page after this one is, if there is one
 * @param newest where the first page is, unless it is this one
 * @param head where the chain ends, to be kept elsewhere
 * @param export where the same entries are as a table
 */
record AuditView(
        AskedAudit asked,
        List<Choice> actions,
        List<Choice> kinds,
        List<Line> entries,
        Optional<String> older,
        Optional<String> newest,
        String head,
        Optional<Check> check,
        boolean mayVerify,
        String export) {

    /** One entry, in words. */
    record Line(long number, ZonedDateTime time, String who, String what, String toWhat, String details) {}

    /** The last verification. */
    record Check(ZonedDateTime when, Label text, boolean running, boolean bad, String href) {}
}
