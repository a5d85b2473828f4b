package eu.savoirfaire.infra.refusal;

import java.util.List;

/**
 * Why something was not done, where that was to be expected. A module seals its own refusals under this interface;
 * the web kit tells them to people by the message key {@code <code>} and to programs as RFC 9457 problem documents.
 */
public interface Refusal {

    /** Stable, in the words of the module: {@code catalogue.practice.not-found}. Also the message key. */
    String code();

    /** What kind of refusal it is; decides the HTTP status. */
    Kind kind();

    /** What the message names, in order. */
    default List<Object> arguments() {
        return List.of();
    }

    /** The HTTP status of each kind. */
    enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        PRECONDITION_FAILED(412),
        TOO_LARGE(413),
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
