package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about a certificate was not done. */
public sealed interface CertificateRefusal extends Refusal {

    /** There is none by this number. */
    record Unknown() implements CertificateRefusal {
        @Override
        public String code() {
            return "workshops.certificate.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The workshop is not over, or nobody confirmed yet who was there. */
    record NotYet() implements CertificateRefusal {
        @Override
        public String code() {
            return "workshops.certificate.not-yet";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * Somebody was not there for as much as counts.
     *
     * @param share of the programme that they were there for, in percent
     * @param needed how much counts
     */
    record NotEnough(int share, int needed) implements CertificateRefusal {
        @Override
        public String code() {
            return "workshops.certificate.not-enough";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(share, needed);
        }
    }

    /** Whoever gets one says by which name. */
    record NoName() implements CertificateRefusal {
        @Override
        public String code() {
            return "workshops.certificate.no-name";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Whoever takes one back says why. */
    record NoReason() implements CertificateRefusal {
        @Override
        public String code() {
            return "workshops.certificate.no-reason";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
