package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.way.Offer;
import java.util.List;

/**
 * What a person's account shows.
 *
 * @param secondFactor whether one is set up
 * @param sleeping whether some of the roles do not count in this session, for want of a second factor
 * @param failedTrials how often somebody failed to get in since the visit before
 * @param madeUp whether it is a persona of the demo
 * @param ways pages about other ways to sign in
 * @param caseWorker whether they may act for people, in this session
 * @param coordinator whether they coordinate some organisation, in this session
 */
record MyAccountView(
        String name,
        String address,
        String language,
        List<Role> roles,
        boolean secondFactor,
        boolean sleeping,
        long failedTrials,
        boolean madeUp,
        List<Offer> ways,
        boolean caseWorker,
        boolean coordinator) {

    /**
     * @param organisation empty for none
     * @param href of its page
     */
    record Role(Label name, String organisation, String href) {}
}
