package eu.savoirfaire.platform.agreement;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done to an agreement, to be expected. */
public sealed interface AgreementRefusal extends Refusal {

    record NotFound() implements AgreementRefusal {
        @Override
        public String code() {
            return "platform.agreement.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Another agreement renews it already. */
    record Renewed() implements AgreementRefusal {
        @Override
        public String code() {
            return "platform.agreement.renewed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It was changed meanwhile, or is as was wished already. */
    record Overtaken() implements AgreementRefusal {
        @Override
        public String code() {
            return "platform.agreement.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
