package eu.savoirfaire.infra.privacy;

import eu.savoirfaire.infra.access.PersonId;
import java.util.List;
import java.util.SequencedMap;

/**
 * What one part of the program keeps of people: a bean of each part that keeps anything. The export of one's own data
 * (GDPR art. 15 and 20) asks all of them, and so does the erasure (art. 17).
 */
public interface PersonalData {

    /**
     * The part in a word or two with hyphens, such as {@code memberships}: its name in the export, and the end of the key of
     * its heading.
     */
    String part();

    /** Everything that is kept of the person here, in an order to be read; empty when nothing is. */
    List<Kept> of(PersonId person);

    /**
     * Deletes it, or cuts its tie to the person where others need the rest. Called in the transaction of the erasure, which
     * may be tried again: what is gone already is no error.
     */
    void erase(PersonId person);

    /**
     * One thing that is kept.
     *
     * @param module whose bundle has the texts: {@code platform} makes the heading of part {@code memberships} the key
     *     {@code platform.kept.memberships}, and the label of its field {@code since} {@code platform.kept.memberships.since}
     * @param fields what is kept by the names of its fields, times in ISO 8601, in an order to be read
     */
    record Kept(String module, SequencedMap<String, String> fields) {}
}
