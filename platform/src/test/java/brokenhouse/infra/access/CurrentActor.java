package brokenhouse.infra.access;

/** A port. */
public interface CurrentActor {}
