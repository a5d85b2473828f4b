/**
 * Taking a person's data out of everything that was ever published of a practice, on their request (GDPR art. 17): what is
 * taken out, who has to agree, and the port by which each part that keeps a text of a practice takes part.
 */
@NullMarked
package eu.savoirfaire.catalogue.redaction;

import org.jspecify.annotations.NullMarked;
