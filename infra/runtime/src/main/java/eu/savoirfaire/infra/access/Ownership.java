package eu.savoirfaire.infra.access;

/**
 * Knows whose the things of one kind are: a bean of each module whose permissions depend on it. A kind that nobody knows
 * of belongs to nobody.
 */
public interface Ownership {

    /** The kind of its references, such as {@code practice}. */
    String kind();

    /** Whose it is; nobody's when it does not exist. */
    Owner of(Reference resource);
}
