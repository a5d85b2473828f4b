/**
 * Certificates of attendance: given to whoever was there for as much as counts and says by which name, taken back with a
 * reason.
 */
@NullMarked
package eu.savoirfaire.workshops.certificate;

import org.jspecify.annotations.NullMarked;
