package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why a translation was not taken. */
public sealed interface TranslationRefusal extends Refusal {

    /** The source was changed while it was translated, so the translator should see the change first. */
    record SourceChanged() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.source-changed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is nothing to translate, or nothing to approve. */
    record Nothing() implements TranslationRefusal {
        @Override
        public String code() {
            return "catalogue.translation.nothing";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
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
