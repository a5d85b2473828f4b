/**
 * Looking a sheet over before it is sent: what is missing, how easily it is read, and which published sheets are much like it.
 * Only what is missing keeps it from being sent; all else is advice.
 */
@NullMarked
package eu.savoirfaire.catalogue.writing.check;

import org.jspecify.annotations.NullMarked;
