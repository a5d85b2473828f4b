package eu.savoirfaire.workshops.record.making;

import java.util.Optional;

/** How far the making of a record is. Each step is the trainer's; after a publication it begins again with a correction. */
public enum Stage {
    /** The trainer writes what was concluded. */
    DRAFT,
    /** Each who spoke says whether their item is right. */
    FACT_CHECK,
    /** Those who attended say what is missing. */
    AMENDMENTS,
    PUBLISHED;

    /** Where it goes from here without being published; empty where it cannot. */
    public Optional<Stage> next() {
        return switch (this) {
            case DRAFT -> Optional.of(FACT_CHECK);
            case FACT_CHECK -> Optional.of(AMENDMENTS);
            case AMENDMENTS -> Optional.empty();
            case PUBLISHED -> Optional.of(DRAFT);
        };
    }

    /** Whether the trainer may change what was concluded. */
    public boolean isOpen() {
        return this != PUBLISHED;
    }
}
