package eu.savoirfaire.platform.terminal;

/** How a command ended, in the numbers of sysexits.h. */
public enum ExitCode {
    DONE(0),
    /** Unknown command, option, value or format; no file named. */
    WRONG_USAGE(64),
    /** A file that cannot be read as what it should be. */
    INPUT_REFUSED(65),
    /** A folder, a database, a program that is needed and not there. */
    SOMETHING_MISSING(69),
    /** A defect of ours. */
    INTERNAL_ERROR(70),
    /** It would work later: another process holds what is needed. */
    TRY_AGAIN(75);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
