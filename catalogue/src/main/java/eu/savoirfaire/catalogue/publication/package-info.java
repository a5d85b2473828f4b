/**
 * What of the practices others may see: published sheets with the workshops at which they were presented, and the door to
 * them. {@link eu.savoirfaire.catalogue.practice} decides and keeps, this reads.
 */
@NullMarked
package eu.savoirfaire.catalogue.publication;

import org.jspecify.annotations.NullMarked;
