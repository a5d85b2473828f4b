package eu.savoirfaire.matching.release;

/** Released data that cannot be used. The message names the file, the place in it, and what to mend. */
public final class BrokenRelease extends RuntimeException {
    public BrokenRelease(String file, String place, String what) {
        super(file + ": " + (place.isEmpty() ? "" : place + ": ") + what);
    }
}
