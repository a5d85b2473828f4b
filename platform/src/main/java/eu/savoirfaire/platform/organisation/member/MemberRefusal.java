package eu.savoirfaire.platform.organisation.member;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is refused about the people of an organisation, to be expected. */
public sealed interface MemberRefusal extends Refusal {

    /** Somebody has to look after the organisation. */
    record LastCoordinator() implements MemberRefusal {
        @Override
        public String code() {
            return "platform.member.last-coordinator";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The person does not work for the organisation (any more). */
    record NoMember() implements MemberRefusal {
        @Override
        public String code() {
            return "platform.member.none";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such role is held for an organisation. */
    record NoRole() implements MemberRefusal {
        @Override
        public String code() {
            return "platform.member.no-role";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
