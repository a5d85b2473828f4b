package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why somebody without an account was not asked, or could not answer. */
public sealed interface SpeakerRefusal extends Refusal {

    /** Nobody is asked by this link, or nobody is any more. */
    record Over() implements SpeakerRefusal {
        @Override
        public String code() {
            return "workshops.speaker.over";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no server that takes mail. */
    record NoMail() implements SpeakerRefusal {
        @Override
        public String code() {
            return "workshops.speaker.no-mail";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The same person was asked for the same before. */
    record Already() implements SpeakerRefusal {
        @Override
        public String code() {
            return "workshops.speaker.already";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Only the account with the address that the mail went to takes it over. */
    record NotYours() implements SpeakerRefusal {
        @Override
        public String code() {
            return "workshops.speaker.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
