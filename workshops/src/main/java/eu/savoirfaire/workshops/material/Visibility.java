package eu.savoirfaire.workshops.material;

/** Circles of readers, each within the next. Whoever is in one is in all after it. */
public enum Visibility {
    /** The trainers of the organisation that held the workshop, and its hosts. */
    ORGANISERS,
    /** Whoever said yes to doing something there. */
    SPEAKERS,
    /** Whoever had a seat. */
    PARTICIPANTS,
    /** Whoever works for an organisation of the network. */
    MEMBERS,
    PUBLIC;

    /** Whether what is for this circle is for somebody whose narrowest circle is the other. */
    public boolean reaches(Visibility narrowest) {
        return compareTo(narrowest) >= 0;
    }

    /** Whether it goes beyond those who were there; what is held in confidence never does. */
    public boolean isBeyondTheRoom() {
        return compareTo(PARTICIPANTS) > 0;
    }
}
