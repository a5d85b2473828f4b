package eu.savoirfaire.infra.web.refusal;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/** What the kit itself refuses. */
public sealed interface WebRefusal extends Refusal {

    /** Refusals that come from one parameter or field of the request. */
    interface OfParameter extends Refusal {
        String parameter();
    }

    /**
     * A parameter that cannot be used.
     *
     * @param rule what it would have to be: the end of a key {@code infra.parameter.…}, such as {@code from-zero}
     */
    record BadParameter(String parameter, String rule, List<Object> ruleArguments) implements WebRefusal, OfParameter {
        public static BadParameter of(String parameter, String rule, Object... arguments) {
            return new BadParameter(parameter, rule, List.of(arguments));
        }

        @Override
        public String code() {
            return "infra.bad-parameter";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(parameter, Label.key("infra.parameter." + rule, ruleArguments.toArray()));
        }
    }

    /** The address cannot be decoded. */
    record BadAddress() implements WebRefusal {
        @Override
        public String code() {
            return "infra.bad-address";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The body cannot be read as what it says it is. */
    record BadBody() implements WebRefusal {
        @Override
        public String code() {
            return "infra.bad-body";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There is nothing here. */
    record NothingHere() implements WebRefusal {
        @Override
        public String code() {
            return "infra.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A form without its token, or with an old one. */
    record FormExpired() implements WebRefusal {
        @Override
        public String code() {
            return "infra.form-expired";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A change that another site asked the browser for. */
    record FromElsewhere() implements WebRefusal {
        @Override
        public String code() {
            return "infra.from-elsewhere";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /**
     * Too many requests.
     *
     * @param seconds after which the next one is welcome
     */
    record TooMany(long seconds) implements WebRefusal {
        @Override
        public String code() {
            return "infra.too-many";
        }

        @Override
        public Kind kind() {
            return Kind.TOO_MANY;
        }

        @Override
        public List<Object> arguments() {
            return List.of(seconds);
        }
    }

    /** A write whose {@code If-Match} names another version than the present one. */
    record StaleVersion() implements WebRefusal {
        @Override
        public String code() {
            return "infra.stale-version";
        }

        @Override
        public Kind kind() {
            return Kind.PRECONDITION_FAILED;
        }
    }

    /** A write without {@code If-Match}. */
    record VersionMissing() implements WebRefusal {
        @Override
        public String code() {
            return "infra.version-missing";
        }

        @Override
        public Kind kind() {
            return Kind.PRECONDITION_REQUIRED;
        }
    }
}
