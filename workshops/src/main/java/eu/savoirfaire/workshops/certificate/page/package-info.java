/**
 * Certificates as their holders get them, as whoever has one in hand checks them, and as programs do.
 */
@NullMarked
package eu.savoirfaire.workshops.certificate.page;

import org.jspecify.annotations.NullMarked;
