package eu.savoirfaire.platform.notification.page;

import eu.savoirfaire.infra.refusal.Refusal;

/** What is not found, to be expected. */
sealed interface NotificationRefusal extends Refusal {

    /** The person has no such notice, or has it no more. */
    record NoNotice() implements NotificationRefusal {
        @Override
        public String code() {
            return "platform.notice.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The address is none that a mail of ours carried. */
    record NoToken() implements NotificationRefusal {
        @Override
        public String code() {
            return "platform.unsubscribe.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
