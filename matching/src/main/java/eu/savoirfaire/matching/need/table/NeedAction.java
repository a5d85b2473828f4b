package eu.savoirfaire.matching.need.table;

import java.util.Locale;

/** What can be done to a need. */
public enum NeedAction {
    CHANGE,
    STATE,
    /** The person agrees that it is brought before those who offer. */
    AGREE,
    /** The person does not agree any more. */
    OBJECT,
    PAUSE,
    RESUME,
    MEET,
    WITHDRAW,
    REOPEN;

    /** As it stands in addresses, in the audit and in the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
