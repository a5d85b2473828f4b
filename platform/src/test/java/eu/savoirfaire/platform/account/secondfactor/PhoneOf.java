package eu.savoirfaire.platform.account.secondfactor;

import java.time.Instant;

/** The phone of somebody who set it up with this secret, as the page spells it. */
public record PhoneOf(String spelled) {

    public String codeAt(Instant time) {
        return Totp.code(Base32.decoded(spelled.replace(" ", "")), Totp.step(time), Totp.DIGITS);
    }
}
