package eu.savoirfaire.platform.desk.person;

/** What can be done about a whole account. */
public enum PersonAct {
    SUSPEND("account.suspend", "suspend"),
    RESTORE("account.restore", "restore"),
    END_SESSIONS("account.end-sessions", "end-sessions"),
    RESET_SECOND_FACTOR("second-factor.reset", "reset-second-factor");

    private final String action;
    private final String word;

    PersonAct(String action, String word) {
        this.action = action;
        this.word = word;
    }

    /** As the table of permissions and the audit call it. */
    String action() {
        return action;
    }

    /** The end of its address and of the keys of its texts. */
    public String word() {
        return word;
    }

    /** The key of what it is called, and with {@code .lead} of what comes of it. */
    public String key() {
        return "platform.desk.person." + word;
    }
}
