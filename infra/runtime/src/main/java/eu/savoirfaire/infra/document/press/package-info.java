/**
 * Laid-out documents made into PDF with their fonts inside, in letters of all five languages; QR codes for them.
 */
@NullMarked
package eu.savoirfaire.infra.document.press;

import org.jspecify.annotations.NullMarked;
