package eu.savoirfaire.platform.account.openid.provider;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why nobody came in through a provider, to be expected. */
public sealed interface ProviderRefusal extends Refusal {

    /** No provider of this name is configured. */
    record NoProvider() implements ProviderRefusal {
        @Override
        public String code() {
            return "platform.openid.no-provider";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The provider does not answer, or not as it should. */
    record Down(String provider) implements ProviderRefusal {
        @Override
        public String code() {
            return "platform.openid.down";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(provider);
        }
    }

    /** The provider did not let the person through, or they turned back. */
    record TurnedBack(String provider) implements ProviderRefusal {
        @Override
        public String code() {
            return "platform.openid.turned-back";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public List<Object> arguments() {
            return List.of(provider);
        }
    }

    /** What came from the provider is not good: a token of somebody else, for somebody else, or too old. */
    record NotGood(String provider) implements ProviderRefusal {
        @Override
        public String code() {
            return "platform.openid.not-good";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public List<Object> arguments() {
            return List.of(provider);
        }
    }
}
