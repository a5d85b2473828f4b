package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why a translation was not taken. */
public sealed interface TranslationRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The source was changed while it was translated, so whoever writes or approves should see the change first. */
    record SourceChanged() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.source-changed";
        }
    }

    /** Somebody else changed the same section since it was read. */
    record ChangedMeanwhile() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.changed-meanwhile";
        }
    }

    /** A proposal waits: it is approved, sent back or taken back first. */
    record InReview() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.in-review";
        }
    }

    /** There is nothing to translate, or nothing to approve. */
    record Nothing() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.nothing";
        }
    }

    /** Nobody approves their own translation. */
    record OwnWork() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.own-work";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Only its translator takes a proposal back. */
    record NotTheirs() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.not-theirs";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Whoever approves reads both languages, and says so first. */
    record LanguagesNotRead() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.languages-not-read";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A proposal has words. */
    record NoText() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.no-text";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A translation that is sent back needs a reason. */
    record NoReason() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.no-reason";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
