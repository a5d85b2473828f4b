package eu.savoirfaire.infra.event;

/**
 * The id of the request or command that the present call serves. Without such a bean, and outside any request, the
 * events of one change share the id of the first of them.
 */
@FunctionalInterface
public interface Correlation {
    /** At most 120 characters; empty when the call serves no request. */
    String get();
}
