package eu.savoirfaire.workshops.room;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why a room was not set, or not entered. */
public sealed interface RoomRefusal extends Refusal {

    /** The address is none that a browser can open safely. */
    record BadAddress() implements RoomRefusal {
        @Override
        public String code() {
            return "workshops.room.bad-address";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The provider is none of this installation's. */
    record NotHere() implements RoomRefusal {
        @Override
        public String code() {
            return "workshops.room.not-here";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The workshop is not the actor's to lead. */
    record NotYours() implements RoomRefusal {
        @Override
        public String code() {
            return "workshops.room.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The link is nobody's, or not any more. */
    record NoSuchLink() implements RoomRefusal {
        @Override
        public String code() {
            return "workshops.room.no-such-link";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nobody has said yet where the room is, or its provider does not answer. */
    record Unreachable() implements RoomRefusal {
        @Override
        public String code() {
            return "workshops.room.unreachable";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It is not open now. */
    record NotOpen() implements RoomRefusal {
        @Override
        public String code() {
            return "workshops.room.not-open";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
