package eu.savoirfaire.infra.event;

/** The log holds an event that no module of this program knows: most likely a later version of it wrote there. */
public final class UnknownEventType extends RuntimeException {

    public UnknownEventType(long position, String type) {
        super("The event at position " + position + " is of type " + type
                + ", which this version of the program does not know. Update the program.");
    }
}
