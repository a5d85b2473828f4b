package eu.savoirfaire.catalogue.sheet;

import java.util.Arrays;
import java.util.Optional;

/** Whether a practice is still done where it comes from; says nothing of the editorial state of its sheet. */
public enum Life {
    PLANNED,
    RUNNING,
    ENDED,
    /** Nobody said. */
    UNKNOWN;

    /** By its name in documents, events and tables: {@code RUNNING}. */
    public static Optional<Life> of(String name) {
        return Arrays.stream(values()).filter(life -> life.name().equals(name)).findFirst();
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
