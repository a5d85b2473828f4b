package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done to an account, to be expected. */
public sealed interface AccountRefusal extends Refusal {

    /** There is no such account. */
    record NotFound() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Another account has the address by now. */
    record AddressTaken() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.address-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The account is as was wished already, or was changed meanwhile. */
    record Overtaken() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The step was begun too long ago, in another browser, or is over. */
    record StepOver() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.step-over";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** No mail can be sent, and without it nobody can be sure whose an address is. */
    record NoMail() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.no-mail";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    /** The program is not in demo mode. */
    record NoDemo() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.no-demo";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A made-up person cannot change what protects an account: the next visitor plays the same one. */
    record MadeUp() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.made-up";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Without this one nobody could give anybody a role any more. */
    record LastAdministrator() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.last-administrator";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody makes themselves an administrator, ceases to be one, or shuts themselves out: another one does it. */
    record Oneself() implements AccountRefusal {
        @Override
        public String code() {
            return "platform.account.oneself";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
