package eu.savoirfaire.platform.agreement.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.entry.Check;
import java.util.List;

/**
 * An agreement as its page shows it.
 *
 * @param done what was just done; empty for nothing
 * @param renews the address of the agreement that it renews; empty for none
 * @param renewal the address of the agreement that renews it; empty for none
 * @param withdrawn whether it was withdrawn, from whatever day on
 * @param mine whether the reader may renew and withdraw it
 */
record AgreementView(
        String href,
        List<Label> done,
        Label state,
        boolean inForce,
        boolean endsSoon,
        List<Check.Row> rows,
        List<Label> withdrawnOn,
        String renews,
        String renewal,
        boolean withdrawn,
        boolean mine) {}
