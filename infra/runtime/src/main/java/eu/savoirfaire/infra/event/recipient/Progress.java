package eu.savoirfaire.infra.event.recipient;

/** Told how a rebuild goes on. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done the position reached
     * @param total the position to reach, as it was at the start
     * @return false to cancel
     */
    boolean onward(long done, long total);
}
