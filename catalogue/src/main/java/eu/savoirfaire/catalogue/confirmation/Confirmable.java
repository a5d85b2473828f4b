package eu.savoirfaire.catalogue.confirmation;

import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.sheet.Structure;
import java.util.List;

/**
 * A sheet whose structure can be confirmed.
 *
 * @param revision what readers see, else the working copy
 * @param proposed what is known with what the text proposes beside it
 * @param people those whom readers may write to, as confirmed; empty until somebody did
 * @param found the people whom the contact section names
 */
public record Confirmable(
        Practice practice,
        Revision revision,
        Structure proposed,
        List<ContactPerson> people,
        List<ContactPerson> found) {

    /** What whoever looks at it has seen: changes with the structure, the text and the people. */
    public String seen() {
        var text = revision.sheet().texts().hashCode();
        return "%d.%d.%08x.%08x".formatted(revision.number(), edition(), text, people.hashCode());
    }

    public int edition() {
        return revision.structure().edition();
    }
}
