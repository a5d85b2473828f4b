package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something was not written. */
public sealed interface WritingRefusal extends Refusal {

    /** The review has the text now, or it was never opened for writing. */
    record Closed(String sheet) implements WritingRefusal {
        @Override
        public String code() {
            return "catalogue.writing.closed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(sheet);
        }
    }

    /** More than a section may hold. */
    record TooLong(int longest) implements WritingRefusal {
        @Override
        public String code() {
            return "catalogue.writing.too-long";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    /** A sheet has to say in a line what it is about before it is begun. */
    record NoSubject() implements WritingRefusal {
        @Override
        public String code() {
            return "catalogue.writing.no-subject";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Whoever writes has to name one of their organisations. */
    record NoOrganisation() implements WritingRefusal {
        @Override
        public String code() {
            return "catalogue.writing.no-organisation";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A sheet has eleven sections, and this is none of them. */
    record NoSection(String section) implements WritingRefusal {
        @Override
        public String code() {
            return "catalogue.writing.no-section";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(section);
        }
    }

    /** The section says something else than the text that was sent with the change. */
    record SectionChanged(String section) implements WritingRefusal {
        @Override
        public String code() {
            return "catalogue.writing.section-changed";
        }

        @Override
        public Kind kind() {
            return Kind.PRECONDITION_FAILED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(section);
        }
    }

    /** The key of this request was used for another one before. */
    record KeyUsed() implements WritingRefusal {
        @Override
        public String code() {
            return "catalogue.writing.key-used";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
