package eu.savoirfaire.platform.account.way;

import eu.savoirfaire.infra.web.message.Label;

/**
 * A way to sign in that a page offers beside the password.
 *
 * @param href where a link leads, or where a passkey is sent
 * @param options where a script asks what the passkey has to sign; empty for a link
 */
public record Offer(Label text, String href, String options) {

    public static Offer link(Label text, String href) {
        return new Offer(text, href, "");
    }

    public static Offer passkey(Label text, String action, String options) {
        return new Offer(text, action, options);
    }

    public boolean byPasskey() {
        return !options.isEmpty();
    }
}
