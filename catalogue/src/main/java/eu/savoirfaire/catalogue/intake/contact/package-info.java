/**
 * People, e-mail addresses and phone numbers in a text: read for the relay, masked for everybody else.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.contact;

import org.jspecify.annotations.NullMarked;
