/**
 * Countries and regions: what contains what, where they are named in a text, where they lie on the schematic map.
 */
@NullMarked
package eu.savoirfaire.infra.vocabulary.place;

import org.jspecify.annotations.NullMarked;
