package eu.savoirfaire.infra.access;

/** The one place that knows who may do what; denies by default. */
public interface Permissions {

    /**
     * Returns when the actor may do it.
     *
     * @param action in the words of the module, such as {@code practice.publish}
     * @throws NotAllowed when the actor may not
     */
    void require(Actor actor, String action, Reference resource);

    /** Whether the actor may do it, for pages that offer only what is allowed. */
    default boolean may(Actor actor, String action, Reference resource) {
        try {
            require(actor, action, resource);
            return true;
        } catch (NotAllowed denied) {
            return false;
        }
    }
}
