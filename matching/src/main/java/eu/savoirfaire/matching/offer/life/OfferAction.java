package eu.savoirfaire.matching.offer.life;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to an offer. */
public enum OfferAction {
    /** Writes answers down. */
    WRITE,
    /** Brings it before the public, or first before a second person where it is for a group. */
    PUBLISH,
    /** Says that the law lets it be for its group; published at once. */
    APPROVE,
    /** Sends it back to its author. */
    SEND_BACK,
    /** Ends it. */
    CLOSE,
    /** Makes a draft of it again. */
    REOPEN,
    /** Its last day is over. */
    EXPIRE,
    /** Takes it from the public because of a complaint. */
    SUSPEND,
    /** Lets it be public again. */
    RESTORE;

    /** In lower-case-kebab. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OfferAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
