package eu.savoirfaire.infra.access;

/** The actor may not do this; told as 403, without saying whether the thing exists. */
public final class NotAllowed extends RuntimeException {
    private final transient Actor actor;
    private final String action;

    public NotAllowed(Actor actor, String action) {
        super(actor.name() + " may not " + action);
        this.actor = actor;
        this.action = action;
    }

    public Actor actor() {
        return actor;
    }

    public String action() {
        return action;
    }
}
