package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/** Why a sheet did not move. */
public sealed interface ReviewRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Nobody can do this in this state. */
    record NotNow(EditorialState state, EditorialAction action) implements ReviewRefusal {
        @Override
        public String code() {
            return "catalogue.review.not-now";
        }
    }

    /** Somebody can, but not this person. */
    record NotYours(EditorialAction action) implements ReviewRefusal {
        @Override
        public String code() {
            return "catalogue.review.not-yours";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A person with a stake in the sheet cannot judge it. */
    record ConflictOfInterest() implements ReviewRefusal {
        @Override
        public String code() {
            return "catalogue.review.conflict-of-interest";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /**
     * Something that has to be given is not.
     *
     * @param what exactly: sections, criteria or points; empty where the need says it all
     */
    record Lacking(Need need, List<?> what) implements ReviewRefusal {
        @Override
        public String code() {
            return need.code;
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It can be done only after a moment, or only before one. */
    record WrongTime(EditorialAction action, Instant limit) implements ReviewRefusal {
        @Override
        public String code() {
            return "catalogue.review.wrong-time";
        }
    }

    /** It can be done once, and was. */
    record OnlyOnce(EditorialAction action) implements ReviewRefusal {
        @Override
        public String code() {
            return "catalogue.review.only-once";
        }
    }

    /**
     * Somebody else moved it on since it was looked at.
     *
     * @param state it is in now
     */
    record MovedMeanwhile(EditorialState state) implements ReviewRefusal {
        @Override
        public String code() {
            return "catalogue.review.moved-meanwhile";
        }
    }

    /**
     * The text is with somebody who judges it: nobody may change it now.
     *
     * @param state the sheet is in
     */
    record TextIsClosed(EditorialState state) implements ReviewRefusal {
        @Override
        public String code() {
            return "catalogue.review.text-is-closed";
        }
    }

    /** What an action needs beside the right hand at the right time. */
    enum Need {
        /** Texts of sections that a reader cannot do without. */
        SECTIONS("catalogue.review.lacking.sections"),
        /** Mending what the checks of the text found. */
        MENDING("catalogue.review.lacking.mending"),
        /** A look at the sheets that are likely the same. */
        LOOK_AT_DUPLICATES("catalogue.review.lacking.look-at-duplicates"),
        REASON("catalogue.review.lacking.reason"),
        REVIEWERS("catalogue.review.lacking.reviewers"),
        /** A score, or "cannot judge", for each criterion. */
        SCORES("catalogue.review.lacking.scores"),
        /** At least one point, each in the text. */
        POINTS("catalogue.review.lacking.points"),
        /** A change or a reply for each MUST. */
        ANSWERS("catalogue.review.lacking.answers"),
        /** The published report that it was taken from. */
        SOURCE("catalogue.review.lacking.source"),
        /** A second person. */
        SECOND_PERSON("catalogue.review.lacking.second-person"),
        /** Nothing but a contact, a link or a slip of the pen. */
        SMALL_CHANGE("catalogue.review.lacking.small-change");

        private final String code;

        Need(String code) {
            this.code = code;
        }
    }
}
