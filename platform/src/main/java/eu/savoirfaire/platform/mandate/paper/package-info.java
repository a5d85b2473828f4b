/** Mandates of people without an account or a phone: a sheet to be signed, and the account handed over later. */
@NullMarked
package eu.savoirfaire.platform.mandate.paper;

import org.jspecify.annotations.NullMarked;
