package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done with mandates, to be expected. */
public sealed interface MandateRefusal extends Refusal {

    /** No such mandate is there for whoever asks, or it is over. */
    record NotThere() implements MandateRefusal {
        @Override
        public String code() {
            return "platform.mandate.not-there";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The code is unknown, used or too old, which nobody is told apart. */
    record CodeWrong() implements MandateRefusal {
        @Override
        public String code() {
            return "platform.mandate.code-wrong";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** Nobody works for themselves. */
    record OwnCode() implements MandateRefusal {
        @Override
        public String code() {
            return "platform.mandate.own-code";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The mandate is not as it was when the page was shown. */
    record Overtaken() implements MandateRefusal {
        @Override
        public String code() {
            return "platform.mandate.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Acting for somebody is over, and whoever acted has to see that first. */
    record ActingOver() implements MandateRefusal {
        @Override
        public String code() {
            return "platform.mandate.acting-over";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
