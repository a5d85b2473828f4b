/**
 * Certificates as programs check them: Open Badges 3.0, signed as JWT (RS256), and the list of those that were revoked.
 */
@NullMarked
package eu.savoirfaire.workshops.certificate.badge;

import org.jspecify.annotations.NullMarked;
