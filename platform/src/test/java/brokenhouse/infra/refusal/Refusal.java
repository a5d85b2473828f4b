package brokenhouse.infra.refusal;

/** Why not. */
public interface Refusal {}
