package eu.savoirfaire.workshops.material;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about recordings and materials was not done. */
public sealed interface MaterialRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Not there, or not for whoever asks: which of both is nobody's business. */
    record NotFound() implements MaterialRefusal {
        @Override
        public String code() {
            return "workshops.material.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NotYet() implements MaterialRefusal {
        @Override
        public String code() {
            return "workshops.material.not-yet";
        }
    }

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile() implements MaterialRefusal {
        @Override
        public String code() {
            return "workshops.material.changed";
        }
    }

    /** What was said at a supervision stays with those who were there. */
    record InConfidence() implements MaterialRefusal {
        @Override
        public String code() {
            return "workshops.material.in-confidence";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    record Full(int files, int mebibytes) implements MaterialRefusal {
        @Override
        public String code() {
            return "workshops.material.full";
        }

        @Override
        public List<Object> arguments() {
            return List.of(files, mebibytes);
        }
    }

    /** It was removed too long ago to be put back. */
    record GoneForGood() implements MaterialRefusal {
        @Override
        public String code() {
            return "workshops.material.gone";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** Consent is given by whoever was asked, and nobody else. */
    record NotAsked() implements MaterialRefusal {
        @Override
        public String code() {
            return "workshops.material.not-asked";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
