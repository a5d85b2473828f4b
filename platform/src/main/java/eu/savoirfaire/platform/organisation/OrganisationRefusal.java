package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** What the registry refuses, to be expected. */
public sealed interface OrganisationRefusal extends Refusal {

    /** There is no such organisation. */
    record NotFound() implements OrganisationRefusal {
        @Override
        public String code() {
            return "platform.organisation.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Another organisation has the very name, or had it before it was joined. */
    record NameTaken(String name) implements OrganisationRefusal {
        @Override
        public String code() {
            return "platform.organisation.name-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** It was changed, joined or split meanwhile. */
    record Overtaken() implements OrganisationRefusal {
        @Override
        public String code() {
            return "platform.organisation.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** One cannot be joined to itself, nor split into nothing. */
    record Itself() implements OrganisationRefusal {
        @Override
        public String code() {
            return "platform.organisation.itself";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
