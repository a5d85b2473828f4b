package eu.savoirfaire.infra.search.result;

import eu.savoirfaire.infra.refusal.Refusal;

/** The index cannot answer or take anything in now. Pages say so by {@link #refusal()}; what was written stays written. */
public abstract sealed class SearchFailure extends RuntimeException {

    private SearchFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to tell people: search is not available for the moment. */
    public final Refusal refusal() {
        return new SearchUnavailable();
    }

    /** The server does not answer, or not in time. */
    public static final class Away extends SearchFailure {
        public Away(String server, Throwable cause) {
            super("The search server " + server + " does not answer: " + cause.getMessage(), cause);
        }
    }

    /** The server answered, but would not do what it was asked to. */
    public static final class Rejected extends SearchFailure {
        public Rejected(String what, Throwable cause) {
            super("The search server would not " + what + ": " + cause.getMessage(), cause);
        }
    }

    /** The files of the embedded index cannot be read or written. It is emptied on the next start if need be. */
    public static final class Damaged extends SearchFailure {
        public Damaged(String index, Throwable cause) {
            super("The index " + index + " cannot be read or written: " + cause.getMessage(), cause);
        }
    }

    /** The folder of the embedded index is used by another process, or the index has been closed. */
    public static final class Busy extends SearchFailure {
        public Busy(String index, Throwable cause) {
            super("The index " + index + " is in use by another process or closed: " + cause.getMessage(), cause);
        }
    }

    private record SearchUnavailable() implements Refusal {
        @Override
        public String code() {
            return "infra.search.unavailable";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }
}
