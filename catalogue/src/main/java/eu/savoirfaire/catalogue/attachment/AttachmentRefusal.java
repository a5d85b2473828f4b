package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about an attachment was not done. */
public sealed interface AttachmentRefusal extends Refusal {

    /** There is none, or it is not public. */
    record NotFound() implements AttachmentRefusal {
        @Override
        public String code() {
            return "catalogue.attachment.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It was there, and was removed by law. */
    record Removed() implements AttachmentRefusal {
        @Override
        public String code() {
            return "catalogue.attachment.removed";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** A sheet has as many files as it may have, or they weigh as much. */
    record Full(int files, int mebibytes) implements AttachmentRefusal {
        @Override
        public String code() {
            return "catalogue.attachment.full";
        }

        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(files, mebibytes);
        }
    }
}
