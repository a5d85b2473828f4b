package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/**
 * What a person's account shows.
 *
 * @param secondFactor whether one is set up
 * @param sleeping whether some of the roles do not count in this session, for want of a second factor
 * @param madeUp whether it is a persona of the demo
 */
record MyAccountView(
        String name,
        String address,
        String language,
        List<Role> roles,
        boolean secondFactor,
        boolean sleeping,
        boolean madeUp) {

    /**
     * @param organisation empty for none
     * @param href of its page
     */
    record Role(Label name, String organisation, String href) {}
}
