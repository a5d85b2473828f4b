package eu.savoirfaire.infra.privacy;

import eu.savoirfaire.infra.access.PersonId;

/** What people agreed to, beyond what the service needs anyway. */
public interface Consents {

    /**
     * Whether the person agrees to it now. Nothing is remembered between two questions: what was withdrawn on any node does
     * not count from that moment on, so ask just before doing it.
     *
     * @param purpose such as {@code workshop-photos}
     * @throws IllegalArgumentException when nobody is ever asked about this purpose
     */
    boolean given(PersonId person, String purpose);
}
