package eu.savoirfaire.platform.project;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not done to a project, to be expected. */
public sealed interface ProjectRefusal extends Refusal {

    record NotFound() implements ProjectRefusal {
        @Override
        public String code() {
            return "platform.project.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchPartner() implements ProjectRefusal {
        @Override
        public String code() {
            return "platform.project.no-such-partner";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A project has one lead at a time: it is handed over, never doubled and never given up. */
    record OneLead() implements ProjectRefusal {
        @Override
        public String code() {
            return "platform.project.one-lead";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation takes part in this role at that time already. */
    record TakesPart() implements ProjectRefusal {
        @Override
        public String code() {
            return "platform.project.takes-part";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The partner had not come by that day, or was gone. */
    record NotThen() implements ProjectRefusal {
        @Override
        public String code() {
            return "platform.project.not-then";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The project was changed meanwhile. */
    record Overtaken() implements ProjectRefusal {
        @Override
        public String code() {
            return "platform.project.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
