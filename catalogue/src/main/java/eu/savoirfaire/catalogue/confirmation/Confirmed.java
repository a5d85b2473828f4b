package eu.savoirfaire.catalogue.confirmation;

import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.web.form.FormErrors;
import java.util.List;

/**
 * What somebody decided, as a whole.
 *
 * @param structure what is to be known from now on; not yet in an edition
 * @param errors what has to be mended first
 */
public record Confirmed(Structure structure, List<ContactPerson> people, FormErrors errors) {}
