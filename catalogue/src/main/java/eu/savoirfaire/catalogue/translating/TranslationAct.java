package eu.savoirfaire.catalogue.translating;

/** What somebody does to the translation of a section. */
public sealed interface TranslationAct {

    /** The action that is asked for. */
    default String permission() {
        return "translation.write";
    }

    /** What the audit calls it. */
    String action();

    /**
     * Keeps a text to go on with.
     *
     * @param seen the hash of the source that the translator had before them
     */
    record Save(String text, String seen) implements TranslationAct {
        @Override
        public String action() {
            return "translation.save";
        }
    }

    /**
     * Asks another person to approve a text.
     *
     * @param seen the hash of the source that the translator had before them
     */
    record Propose(String text, String seen) implements TranslationAct {
        @Override
        public String action() {
            return "translation.propose";
        }
    }

    /** Undoes one's own proposal. */
    record TakeBack() implements TranslationAct {
        @Override
        public String action() {
            return "translation.take-back";
        }
    }

    /** Shows a proposal to readers. */
    record Approve() implements TranslationAct {
        @Override
        public String permission() {
            return "translation.approve";
        }

        @Override
        public String action() {
            return "translation.approve";
        }
    }

    /** Returns a proposal to its translator. */
    record SendBack(String reason) implements TranslationAct {
        @Override
        public String permission() {
            return "translation.approve";
        }

        @Override
        public String action() {
            return "translation.send-back";
        }
    }
}
