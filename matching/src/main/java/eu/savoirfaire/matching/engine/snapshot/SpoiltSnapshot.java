package eu.savoirfaire.matching.engine.snapshot;

import java.io.IOException;

/** The file is not to be relied on; its message says why. Nothing is lost by it: all of it is in the tables too. */
public final class SpoiltSnapshot extends IOException {
    private static final long serialVersionUID = 1;

    public SpoiltSnapshot(String why) {
        super(why);
    }

    SpoiltSnapshot(String why, Throwable cause) {
        super(why, cause);
    }
}
