package eu.savoirfaire.platform.agreement;

import java.util.Locale;

/** How an agreement stands on a day. */
public enum AgreementState {
    /** Signed, and not yet in force. */
    COMING,
    IN_FORCE,
    ENDED,
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
